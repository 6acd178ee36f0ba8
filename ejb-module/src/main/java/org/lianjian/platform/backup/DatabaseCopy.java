package org.lianjian.platform.backup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the running program answers about the copy it made.
 *
 * @param facts      those of the back-up
 * @param checkpoint the newest one of the transparency log in the copy; empty before the first
 */
public record DatabaseCopy(BackupFacts facts, String checkpoint) {

    private static final String CHECKPOINT = "checkpoint";

    /** The answer as text. */
    public String write() {
        return facts.write() + CHECKPOINT + "=" + Base64.getEncoder().encodeToString(checkpoint.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /**
     * Reads it.
     *
     * @throws MalformedBackup if another version of the program wrote it
     */
    public static DatabaseCopy read(String text) throws MalformedBackup {
        byte[] note = Base64.getDecoder().decode(Lines.read(text).getOrDefault(CHECKPOINT, ""));
        return new DatabaseCopy(BackupFacts.read(text), new String(note, StandardCharsets.UTF_8));
    }
}
