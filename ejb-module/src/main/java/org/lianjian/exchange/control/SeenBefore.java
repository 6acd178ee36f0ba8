package org.lianjian.exchange.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** In which row a record was met first, for a million records in a few bytes each: of their identities only digests are kept. */
final class SeenBefore {

    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest;
    private long[] keys = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int count;

    SeenBefore() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The row where the identity was met first, or 0 if this is the first time. */
    long firstRow(String identity, long row) {
        long key = ByteBuffer.wrap(digest.digest(identity.getBytes(StandardCharsets.UTF_8))).getLong();
        if (count * 2 >= keys.length) {
            grow();
        }
        int place = place(key == 0 ? 1 : key);
        if (rows[place] != 0) {
            return rows[place];
        }
        put(place, key == 0 ? 1 : key, (int) row);
        return 0;
    }

    private int place(long key) {
        int place = (int) (key >>> 32) & keys.length - 1;
        while (rows[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void put(int place, long key, int row) {
        keys[place] = key;
        rows[place] = row;
        count++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                put(place(oldKeys[i]), oldKeys[i], oldRows[i]);
            }
        }
    }
}
