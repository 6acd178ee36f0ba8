package org.lianjian.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Stands in the log for text typed by a person (invariant 13): SHA-256 over a random salt of 32 bytes and the text in UTF-8, both as
 * hexadecimal. Once the salt is deleted, nobody can tell any more whether a text is the one.
 */
public record SaltedDigest(String salt, String digest) {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A digest with a salt of its own. */
    public static SaltedDigest of(String text) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return with(salt, text);
    }

    /** SHA-256 of a text without a salt, for what is not personal. */
    public static String unsalted(String text) {
        return with(new byte[0], text).digest;
    }

    /** Whether this digest was made of the text. */
    public boolean isOf(String text) {
        return with(HexFormat.of().parseHex(salt), text).digest.equals(digest);
    }

    private static SaltedDigest with(byte[] salt, String text) {
        MessageDigest sha = sha256();
        sha.update(salt);
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        return new SaltedDigest(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
