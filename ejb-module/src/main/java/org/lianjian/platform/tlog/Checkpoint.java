package org.lianjian.platform.tlog;

import java.util.List;

/**
 * What a log was at one moment ({@code c2sp.org/tlog-checkpoint}).
 *
 * @param origin the name of the log
 * @param size   how many entries
 * @param root   the hash over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    /**
     * Reads the text of a signed note.
     *
     * @throws MalformedNote if it is not a checkpoint
     */
    public static Checkpoint parse(String text) throws MalformedNote {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.get(0).isEmpty() || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new MalformedNote("a checkpoint is three lines: the name of the log, its size and its root");
        }
        try {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.ofBase64(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("the third line of a checkpoint is a root of 32 bytes in Base64");
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
