package org.lianjian.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Recognises what is shaped like a resident identity number (GB 11643-1999): six digits of a division, a birth date, three digits and a check
 * character. Such numbers are never stored (DOMAIN.md §5).
 */
public final class IdNumbers {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");

    private IdNumbers() {
    }

    /** Whether the text holds such a number, full-width digits and separating spaces included. */
    public static boolean appearsIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SHAPE.matcher(plain).find() || SHAPE.matcher(plain.replaceAll("(?<=\\d)[ -](?=[\\dXx])", "")).find();
    }
}
