package org.lianjian.platform.tlog;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Ed25519 key that signs notes, written {@code PRIVATE+KEY+name+id+seed}, which the tools of Go's checksum database read too. */
public final class SigningKey implements NoteSigner {

    private static final Pattern WRITTEN = Pattern.compile("PRIVATE\\+KEY\\+([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final byte[] seed;
    private final PrivateKey signer;
    private final NoteKey key;

    private SigningKey(String name, byte[] seed) {
        KeyPair pair = pairOf(seed);
        this.seed = seed.clone();
        this.signer = pair.getPrivate();
        this.key = new NoteKey(name, littleEndian(pair.getPublic()));
    }

    /** Makes a new key. The name holds no white space and no plus sign. */
    public static SigningKey make(String name) {
        if (!name.matches("[^\\s+]+")) {
            throw new IllegalArgumentException("Not a name for a key: " + name);
        }
        byte[] seed = new byte[NoteKey.KEY_BYTES];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /**
     * Reads a key as it is written.
     *
     * @throws MalformedNote if it is not one; the message does not show it
     */
    public static SigningKey parse(String written) throws MalformedNote {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new MalformedNote("a signing key is written PRIVATE+KEY+name+id+seed");
        }
        SigningKey found = new SigningKey(parts.group(1), NoteKey.keyIn(parts.group(3)));
        if (!String.format("%08x", found.key.id()).equals(parts.group(2))) {
            throw new MalformedNote("the id " + parts.group(2) + " is not that of this name and key");
        }
        return found;
    }

    @Override
    public NoteKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signer);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    /** As it is kept in a file: a secret. */
    public String written() {
        return "PRIVATE+KEY+" + key.name() + "+" + String.format("%08x", key.id()) + "+"
                + Base64.getEncoder().encodeToString(NoteKey.withAlgorithm(seed));
    }

    /** The JDK has no way from a seed to its public key but making the pair from a source of randomness that answers the seed. */
    private static KeyPair pairOf(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, bytes.length);
                }
            });
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    private static byte[] littleEndian(PublicKey key) {
        EdECPoint point = ((EdECPublicKey) key).getPoint();
        byte[] bigEndian = point.getY().toByteArray();
        byte[] bytes = new byte[NoteKey.KEY_BYTES];
        for (int i = 0; i < Math.min(bigEndian.length, bytes.length); i++) {
            bytes[i] = bigEndian[bigEndian.length - 1 - i];
        }
        if (point.isXOdd()) {
            bytes[bytes.length - 1] |= Byte.MIN_VALUE;
        }
        return bytes;
    }
}
