package org.lianjian.platform.tlog;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A hash of 32 bytes: of a leaf, of a node or of a whole tree. */
public final class Hash {

    /** Its length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /** A hash of these bytes, which are copied. */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** The hash at a place in a row of hashes such as a tile. */
    public static Hash in(byte[] row, int place) {
        return new Hash(Arrays.copyOfRange(row, place * LENGTH, (place + 1) * LENGTH));
    }

    /** Hashes one after the other, as a tile has them. */
    public static byte[] row(List<Hash> hashes) {
        byte[] row = new byte[hashes.size() * LENGTH];
        for (int place = 0; place < hashes.size(); place++) {
            System.arraycopy(hashes.get(place).bytes, 0, row, place * LENGTH, LENGTH);
        }
        return row;
    }

    /** A hash written as 64 hexadecimal digits. */
    public static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** A hash written in Base64. */
    public static Hash ofBase64(String text) {
        return new Hash(Base64.getDecoder().decode(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
