package org.lianjian.launch;

/** The server or the application in it did not come up; the message is the innermost reason. */
class BootFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    BootFailedException(String message) {
        super(message);
    }
}
