package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * Why a run was refused.
 *
 * @param key    the message's key
 * @param values what the message names
 */
public record ImportReason(String key, List<Object> values) {

    public ImportReason {
        values = List.copyOf(values);
    }

    /** A reason with what it names. */
    public static ImportReason of(String key, Object... values) {
        return new ImportReason(key, List.of(values));
    }
}
