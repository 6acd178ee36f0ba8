package org.lianjian.inspections.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * When two texts count as the same: when their letters are, whatever the spaces, punctuation, digits and capitals. A text copied with another date or
 * head-count is found that way. Texts of fewer than {@value #FEWEST_LETTERS} letters ("done as planned") say too little to be compared.
 */
public final class SameText {

    static final int FEWEST_LETTERS = 8;

    private SameText() {
    }

    /** SHA-256 of the letters as hexadecimal; empty if there are too few. */
    public static Optional<String> digest(String text) {
        String letters = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
        return letters.codePointCount(0, letters.length()) < FEWEST_LETTERS ? Optional.empty() : Optional.of(sha256(letters));
    }

    private static String sha256(String letters) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
