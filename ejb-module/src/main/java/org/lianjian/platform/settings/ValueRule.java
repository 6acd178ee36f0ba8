package org.lianjian.platform.settings;

import java.util.Base64;
import java.util.function.Predicate;

/**
 * What a setting may hold.
 *
 * @param allowed the same in words, to end the sentence "must be …"
 */
record ValueRule(String allowed, Predicate<String> accepts) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int KEY_BYTES = 16;
    private static final int MOST_DIGITS = 9;

    static ValueRule text() {
        return new ValueRule("some text", value -> true);
    }

    static ValueRule flag() {
        return new ValueRule("true or false", value -> "true".equals(value) || "false".equals(value));
    }

    static ValueRule port() {
        return number(1, HIGHEST_PORT);
    }

    static ValueRule number(int least, int most) {
        return new ValueRule("a whole number from " + least + " to " + most, value -> isWithin(value, least, most));
    }

    static ValueRule matching(String pattern, String inWords) {
        return new ValueRule(inWords, value -> value.matches(pattern));
    }

    static ValueRule archiveNumber() {
        return new ValueRule("a pattern with {year}, {township} and {sequence}, and if wanted {fonds}, {category} and {retention}, each once, between"
                + " them letters, digits and · . - _ 〔 〕 only", ArchiveNaming::isPattern);
    }

    static ValueRule key() {
        return new ValueRule("the Base64 text of " + KEY_BYTES + " bytes", ValueRule::isKey);
    }

    private static boolean isWithin(String value, int least, int most) {
        if (!value.matches("\\d{1," + MOST_DIGITS + "}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= most;
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
