package org.lianjian.documents.control.word;

/** A file that is no Word file, or one that cannot be read. */
public class BrokenWordFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it, for whoever reads the log. */
    public BrokenWordFile(String message, Throwable cause) {
        super(message, cause);
    }
}
