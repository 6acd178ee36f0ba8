package org.lianjian.platform.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries below a tile of level 0, each with its length in two bytes before it ({@code c2sp.org/tlog-tiles}). */
public final class EntryBundle {

    /** The most bytes an entry can have. */
    public static final int LONGEST = 0xFFFF;

    private static final int PREFIX = 2;

    private EntryBundle() {
    }

    /** The bundle of these entries. */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("An entry of a log has at most " + LONGEST + " bytes, not " + entry.length);
            }
            bundle.write(entry.length >>> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @throws MalformedNote if it breaks off within an entry
     */
    public static List<byte[]> read(byte[] bundle) throws MalformedNote {
        List<byte[]> entries = new ArrayList<>();
        int place = 0;
        while (place < bundle.length) {
            int start = place + PREFIX;
            int end = start > bundle.length ? start
                    : start + (Byte.toUnsignedInt(bundle[place]) << Byte.SIZE | Byte.toUnsignedInt(bundle[place + 1]));
            if (end > bundle.length) {
                throw new MalformedNote("the bundle breaks off within its entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(bundle, start, end));
            place = end;
        }
        return entries;
    }
}
