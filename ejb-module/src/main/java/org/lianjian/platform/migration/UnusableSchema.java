package org.lianjian.platform.migration;

/** The database cannot be used by this program; stops the start. The message is one line for the administrator. */
public class UnusableSchema extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnusableSchema(String message) {
        super(message);
    }

    UnusableSchema(String message, Throwable cause) {
        super(message, cause);
    }
}
