package org.lianjian.platform.backup;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a command did while no program ran, to be recorded at the next start.
 *
 * @param restored whether the installation was restored from that back-up; else the back-up was taken of it
 * @param takenAt  when that back-up was taken
 * @param database the kind of database in it
 * @param logSize  how many entries its log has at least; empty if unknown
 */
public record BackupNote(boolean restored, String takenAt, String database, String logSize) {

    /** The note that a back-up was taken, or restored. */
    public static BackupNote of(BackupFacts facts, boolean restored) {
        String size = facts.logSize() == BackupFacts.UNKNOWN ? "" : String.valueOf(facts.logSize());
        return new BackupNote(restored, facts.takenAt().toString(), facts.database(), size);
    }

    /** The note as text. */
    public String write() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("restored", String.valueOf(restored));
        facts.put("takenAt", takenAt);
        facts.put("database", database);
        facts.put("logSize", logSize);
        return Lines.write(facts);
    }

    /** Reads one. */
    public static BackupNote read(String text) {
        Map<String, String> facts = Lines.read(text);
        return new BackupNote(Boolean.parseBoolean(facts.get("restored")), facts.getOrDefault("takenAt", ""), facts.getOrDefault("database", ""),
                facts.getOrDefault("logSize", ""));
    }
}
