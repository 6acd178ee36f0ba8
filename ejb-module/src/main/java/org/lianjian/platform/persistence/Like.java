package org.lianjian.platform.persistence;

import java.util.Locale;

/**
 * Patterns for {@code like} out of what people type: in lower case, with the wildcards taken as plain characters. The condition must say
 * {@code escape '!'}: {@code lower(o.name) like :q escape '!'}.
 */
public final class Like {

    private Like() {
    }

    /** Matches text that holds what was typed; null for nothing typed. */
    public static String contains(String typed) {
        return isEmpty(typed) ? null : "%" + escaped(typed) + "%";
    }

    /** Matches text that begins with what was typed; null for nothing typed. */
    public static String startsWith(String typed) {
        return isEmpty(typed) ? null : escaped(typed) + "%";
    }

    /** What was typed as a word for the function {@code holds_text}, see {@link Where#holds}; null for nothing typed. */
    public static String word(String typed) {
        return isEmpty(typed) ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String escaped(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
