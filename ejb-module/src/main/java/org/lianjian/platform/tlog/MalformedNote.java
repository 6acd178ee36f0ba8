package org.lianjian.platform.tlog;

/** A text that is no signed note, checkpoint or key; the message says in English what it should be. */
public class MalformedNote extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedNote(String message) {
        super(message);
    }
}
