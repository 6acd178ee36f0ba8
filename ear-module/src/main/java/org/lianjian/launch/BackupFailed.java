package org.lianjian.launch;

/** There is no back-up, or nothing was restored; the message says why and what to do. */
class BackupFailed extends Exception {

    private static final long serialVersionUID = 1L;

    BackupFailed(String message) {
        super(message);
    }
}
