package org.lianjian.archives.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what passes by. */
final class Digests {

    private static final int BUFFER = 64 * 1024;

    private Digests() {
    }

    /**
     * What passed by.
     *
     * @param sha256 64 hexadecimal digits
     * @param size   in bytes
     */
    record Passed(String sha256, long size) {
    }

    /** Copies and digests on the way. */
    static Passed copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            size += read;
        }
        return new Passed(HexFormat.of().formatHex(digest.digest()), size);
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
