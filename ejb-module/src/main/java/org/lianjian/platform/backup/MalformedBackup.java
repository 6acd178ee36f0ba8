package org.lianjian.platform.backup;

/** A file that is no back-up, or no whole one; the message says in English what is wrong with it. */
public class MalformedBackup extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedBackup(String message) {
        super(message);
    }
}
