package org.lianjian.platform.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a back-up says of itself.
 *
 * @param id       a name of its own, which the audit log has as well
 * @param takenAt  when it began
 * @param program  the version of the program that took it
 * @param database {@link #H2} or {@link #POSTGRESQL}
 * @param user     the owner of the database
 * @param schema   the version of the schema; empty if unknown, because the database was closed
 * @param logSize  how many entries the transparency log had; -1 if unknown. The back-up has these at least
 */
public record BackupFacts(String id, Instant takenAt, String program, String database, String user, String schema, long logSize) {

    /** The embedded database as a file. */
    public static final String H2 = "h2";
    /** A PostgreSQL database as {@code pg_dump --format=custom} writes it. */
    public static final String POSTGRESQL = "postgresql";
    /** The log's size where it was not looked up. */
    public static final long UNKNOWN = -1;

    private static final String FORMAT = "1";

    /** The facts as text. */
    public String write() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("format", FORMAT);
        facts.put("id", id);
        facts.put("takenAt", takenAt.toString());
        facts.put("program", program);
        facts.put("database", database);
        facts.put("databaseUser", user);
        facts.put("schema", schema);
        facts.put("logSize", String.valueOf(logSize));
        return Lines.write(facts);
    }

    /**
     * Reads them.
     *
     * @throws MalformedBackup if they are not those of a back-up that this program can restore
     */
    public static BackupFacts read(String text) throws MalformedBackup {
        Map<String, String> facts = Lines.read(text);
        if (!FORMAT.equals(facts.get("format"))) {
            throw new MalformedBackup("its format is " + facts.getOrDefault("format", "not stated") + ", this program reads " + FORMAT);
        }
        try {
            return new BackupFacts(need(facts, "id"), Instant.parse(need(facts, "takenAt")), need(facts, "program"), need(facts, "database"),
                    need(facts, "databaseUser"), need(facts, "schema"), Long.parseLong(need(facts, "logSize")));
        } catch (DateTimeException | NumberFormatException e) {
            throw new MalformedBackup(BackupEntries.FACTS + " has a value that is none: " + e.getMessage());
        }
    }

    private static String need(Map<String, String> facts, String name) throws MalformedBackup {
        String value = facts.get(name);
        if (value == null) {
            throw new MalformedBackup(BackupEntries.FACTS + " does not state " + name);
        }
        return value;
    }
}
