package org.lianjian.platform.persistence;

/** The function {@code holds_text} of the embedded database; PostgreSQL has its own, which uses an index. */
public final class HoldsText {

    private HoldsText() {
    }

    /** Whether a text holds a word, both in lower case. */
    public static boolean holdsText(String said, String word) {
        return said != null && word != null && said.contains(word);
    }
}
