package org.lianjian.platform.errors;

import java.util.List;

/**
 * One thing wrong with one input.
 *
 * @param field  the path of the input as in the API body, e.g. {@code parties[1].organizationId}; empty for the whole
 * @param key    the message key
 * @param values what the message names: usually the value typed and the limit
 */
public record Violation(String field, String key, List<Object> values) {

    /** A violation with the values its message names. */
    public static Violation of(String field, String key, Object... values) {
        return new Violation(field, key, List.of(values));
    }
}
