package org.lianjian.deliberations.boundary;

/** The beginning of a text, on one line, for lists and headings. */
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {
    }

    /** At most {@value #MOST} characters, no pair torn apart, with a mark where something was left out. */
    public static String of(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST) + "…";
    }
}
