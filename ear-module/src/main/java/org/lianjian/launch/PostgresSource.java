package org.lianjian.launch;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.lianjian.platform.backup.BackupEntries;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.BackupWriter;
import org.lianjian.platform.backup.DatabaseCopy;
import org.lianjian.platform.backup.ProgramVersion;

/** A PostgreSQL database: dumped by its own program, which sees it as it was at one moment while others work. */
final class PostgresSource implements BackupSource {

    private static final String SCHEMA = "select version from flyway_schema_history where success and version is not null"
            + " order by installed_rank desc limit 1";
    private static final String CHECKPOINT = "select note from audit_checkpoint order by tree_size desc limit 1";

    private final Installation place;

    PostgresSource(Installation place) {
        this.place = place;
    }

    @Override
    public DatabaseCopy copyInto(BackupWriter backup) throws IOException, BackupFailed {
        PostgresClient client = PostgresClient.find(place);
        if (client.ask("select to_regclass('flyway_schema_history')").isEmpty()) {
            throw new BackupFailed("The database that LIANJIAN_DB_URL names holds nothing of Lianjian");
        }
        Instant began = Instant.now();
        String schema = client.ask(SCHEMA);
        // Before the dump, so that the dump has what it covers.
        String note = client.ask(CHECKPOINT);
        client.dump(dump -> backup.addCompressed(BackupEntries.POSTGRESQL_DATABASE, dump));
        BackupFacts facts = new BackupFacts(UUID.randomUUID().toString(), began, ProgramVersion.read(), BackupFacts.POSTGRESQL, place.user(), schema,
                sizeIn(note));
        return new DatabaseCopy(facts, note.isEmpty() ? "" : note + "\n");
    }

    /** The second line of a checkpoint. */
    private static long sizeIn(String note) {
        return note.isEmpty() ? 0 : Long.parseLong(note.lines().skip(1).findFirst().orElse("0"));
    }

    @Override
    public void close() {
        // pg_dump has ended: there is nothing to give back.
    }
}
