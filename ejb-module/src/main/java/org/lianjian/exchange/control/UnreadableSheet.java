package org.lianjian.exchange.control;

import java.util.List;

/** A file that does not come in, and why. */
public class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    public UnreadableSheet(String key, Object... values) {
        this(null, key, values);
    }

    public UnreadableSheet(Throwable cause, String key, Object... values) {
        super(key, cause);
        this.key = key;
        this.values = List.of(values);
    }

    /** The message's key. */
    public String key() {
        return key;
    }

    /** What the message names. */
    public List<Object> values() {
        return values;
    }
}
