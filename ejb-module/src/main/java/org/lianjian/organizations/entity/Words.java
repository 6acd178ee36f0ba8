package org.lianjian.organizations.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Typed words as they are stored and as they are compared. */
public final class Words {

    private Words() {
    }

    /** Without white space around; null when nothing is left. */
    public static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** As compared and searched: full-width forms as usual ones, lower case, single spaces. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** With full-width forms as usual ones and single spaces, in the case it was typed in. */
    public static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    }

    /** At most so many characters, without half a character at the end. */
    public static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
