package org.lianjian.exchange.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of cells, freed of what nobody sees. */
final class CellText {

    /** Any blank there is, and what takes no room at all. */
    private static final String BLANK = "[\\s\\p{Z}\\u200B\\uFEFF\\u2060]";
    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern HARD = Pattern.compile("[\\u00A0\\u202F\\u2007]");
    private static final Pattern ANY = Pattern.compile(BLANK);
    private static final Pattern MARKS = Pattern.compile("[*:]+|[(\\[](必填|选填|required|optional)[)\\]]");

    private CellText() {
    }

    /** Without blanks around; those that must not break inside become usual ones. */
    static String tidy(String text) {
        return HARD.matcher(AROUND.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** Full-width digits, letters and signs as usual ones. */
    static String narrow(String text) {
        return tidy(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** The same without any blank. */
    static String dense(String text) {
        return ANY.matcher(narrow(text)).replaceAll("");
    }

    /** A heading or a word for a code as it is compared. */
    static String plain(String text) {
        return MARKS.matcher(dense(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** At most so many characters, without half a character at the end. */
    static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** A column's place as a spreadsheet program shows it. */
    static String letter(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
