package org.lianjian.documents.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Stored bytes on their way out. Whoever reads to the end has what was stored: where the digest differs, the end never comes. */
final class CheckedStream extends FilterInputStream {

    private final MessageDigest digest;
    private final String sha256;
    private boolean checked;

    private CheckedStream(InputStream in, MessageDigest digest, String sha256) {
        super(new DigestInputStream(in, digest));
        this.digest = digest;
        this.sha256 = sha256;
    }

    static InputStream of(InputStream in, String sha256) {
        return new CheckedStream(in, Sha256.digest(), sha256);
    }

    @Override
    public int read() throws IOException {
        return seen(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return length == 0 ? 0 : seen(super.read(buffer, offset, length));
    }

    @Override
    public long skip(long count) throws IOException {
        return in.readNBytes((int) Math.min(count, 64 * 1024)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int seen(int read) {
        if (read < 0 && !checked) {
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new ContentUnavailable("The content of " + sha256 + " is not what was stored");
            }
            checked = true;
        }
        return read;
    }
}
