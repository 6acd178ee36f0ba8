package org.lianjian.documents.control;

/** Stored content cannot be written or read, or is not what was stored: a fault of the installation, not of the caller. */
public class ContentUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentUnavailable(String message) {
        super(message);
    }

    public ContentUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
