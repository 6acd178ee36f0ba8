package org.lianjian.platform.errors;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The parent of all errors that a caller can do something about. Rolls the transaction back and reaches the caller as it is. */
@ApplicationException(rollback = true, inherited = true)
public abstract class LianjianException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    protected LianjianException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    /** The message key in the bundles: {@code feature.what}, resolved by the web module. */
    public String key() {
        return key;
    }

    /** The values the message names, in order. */
    public List<Object> values() {
        return values == null ? List.of() : values;
    }

    @Override
    public String getMessage() {
        return values().isEmpty() ? key : key + " " + values();
    }
}
