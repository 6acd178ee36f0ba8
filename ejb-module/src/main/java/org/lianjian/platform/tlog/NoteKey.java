package org.lianjian.platform.tlog;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verification key of signed notes: Ed25519, written {@code name+id+key} as {@code c2sp.org/signed-note} has it. */
public final class NoteKey {

    static final byte ED25519 = 1;
    static final int KEY_BYTES = 32;

    private static final Pattern WRITTEN = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final String name;
    private final byte[] key;
    private final int id;
    private final PublicKey verifier;

    NoteKey(String name, byte[] key) {
        this.name = name;
        this.key = key.clone();
        this.id = number(sha256(name + "\n", withAlgorithm(key)));
        this.verifier = publicKey(key);
    }

    /**
     * Reads a key as it is written.
     *
     * @throws MalformedNote if it is not one, or its id does not fit
     */
    public static NoteKey parse(String written) throws MalformedNote {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new MalformedNote("a verification key is written name+id+key");
        }
        byte[] key = keyIn(parts.group(3));
        NoteKey found;
        try {
            found = new NoteKey(parts.group(1), key);
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("this is not the key of an Ed25519 signature");
        }
        if (!String.format("%08x", found.id).equals(parts.group(2))) {
            throw new MalformedNote("the id " + parts.group(2) + " is not that of this name and key");
        }
        return found;
    }

    static byte[] keyIn(String base64) throws MalformedNote {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == 1 + KEY_BYTES && bytes[0] == ED25519) {
                return Arrays.copyOfRange(bytes, 1, bytes.length);
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("the key is not Base64");
        }
        throw new MalformedNote("only keys of Ed25519 are known");
    }

    static byte[] withAlgorithm(byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(ED25519).put(key).array();
    }

    static int number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    /** The name, which for a log is its origin. */
    public String name() {
        return name;
    }

    /** The id that signatures carry. */
    public int id() {
        return id;
    }

    /** Whether the signature over the bytes is of this key. */
    public boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(verifier);
            check.update(signed);
            return check.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    private static PublicKey publicKey(byte[] littleEndian) {
        byte[] bigEndian = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            bigEndian[i] = littleEndian[KEY_BYTES - 1 - i];
        }
        boolean oddX = bigEndian[0] < 0;
        bigEndian[0] &= Byte.MAX_VALUE;
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(
                    new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(oddX, new BigInteger(1, bigEndian))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a key of Ed25519", e);
        }
    }

    private static byte[] sha256(String first, byte[] second) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(first.getBytes(StandardCharsets.UTF_8));
            return sha.digest(second);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id);
    }

    /** As it is written and published. */
    @Override
    public String toString() {
        return name + "+" + String.format("%08x", id) + "+" + Base64.getEncoder().encodeToString(withAlgorithm(key));
    }
}
