package org.lianjian.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Plain SHA-256 over entries as long as those of the log: what a verification cannot beat. */
@State(Scope.Benchmark)
public class Hashing {

    private static final int ENTRY = 480;

    private byte[] entry;
    private MessageDigest sha;

    /** Makes an entry. */
    @Setup
    public void make() throws NoSuchAlgorithmException {
        entry = new byte[ENTRY];
        new Random(1).nextBytes(entry);
        sha = MessageDigest.getInstance("SHA-256");
    }

    /** Hashes one entry. */
    @Benchmark
    public byte[] hash() {
        return sha.digest(entry);
    }
}
