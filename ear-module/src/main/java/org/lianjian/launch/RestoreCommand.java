package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lianjian.platform.backup.BackupEntries;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.BackupFile;
import org.lianjian.platform.backup.MalformedBackup;
import org.lianjian.platform.settings.Setting;

/**
 * Makes an installation out of a back-up: {@code restore <file.zip>}, into an empty data folder and, if the settings name one, an empty PostgreSQL
 * database. Everything is checked first; then all of it is written or nothing. Ends with 0 if it is done, else with 2.
 */
final class RestoreCommand {

    static final String NAME = "restore";

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String USAGE = "Usage: java -jar lianjian.jar restore <file.zip>";

    private final Installation place;
    private final BackupFile backup;

    private RestoreCommand(Installation place, BackupFile backup) {
        this.place = place;
        this.backup = backup;
    }

    /** Does it and answers the exit code. */
    static int run(List<String> arguments, Installation place) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
            Console.complain(USAGE);
            return REFUSED;
        }
        Path file = Path.of(arguments.get(0));
        if (!Files.isRegularFile(file)) {
            Console.complain("There is no file " + file);
            return REFUSED;
        }
        try (BackupFile backup = BackupFile.open(file)) {
            return new RestoreCommand(place, backup).run();
        } catch (MalformedBackup e) {
            Console.complain("Nothing was restored: " + file + " is no whole back-up: " + e.getMessage());
        } catch (BackupFailed e) {
            Console.complain("Nothing was restored: " + e.getMessage());
        } catch (IOException e) {
            Console.complain("Nothing was restored: " + e);
        }
        return REFUSED;
    }

    /** Refuses to start on half of an installation. */
    static void refuseHalfOne(Path data) throws WrongSettingException {
        if (Files.exists(RestoredFolder.markIn(data))) {
            throw new WrongSettingException("A restore into " + data + " was interrupted; empty that folder (and the PostgreSQL database, if the"
                    + " settings name one) and repeat it");
        }
    }

    private int run() throws IOException, BackupFailed, MalformedBackup {
        BackupFacts facts = backup.facts();
        refuseOtherKind(facts);
        RestoredFolder folder = new RestoredFolder(place, backup);
        folder.refuseUsed();
        PostgresClient client = place.isEmbedded() ? null : PostgresClient.find(place);
        if (client != null) {
            refuseUsed(client, facts);
        }
        Console.say("Checking the back-up of " + facts.takenAt());
        backup.check();
        Console.say("Restoring it");
        folder.restore(() -> {
            if (client != null) {
                restore(client);
            }
        });
        if (client != null) {
            client.ask("analyze");
        }
        report(facts, client);
        return DONE;
    }

    private void refuseOtherKind(BackupFacts facts) throws BackupFailed {
        String wanted = place.isEmbedded() ? BackupFacts.H2 : BackupFacts.POSTGRESQL;
        if (!wanted.equals(facts.database())) {
            throw new BackupFailed("the back-up is of a database of the kind " + facts.database() + ", but " + Setting.DB_URL.variable()
                    + " names one of the kind " + wanted);
        }
        if (place.filesElsewhere() && !backup.names(BackupEntries.FILES).isEmpty()) {
            throw new BackupFailed("the back-up holds attached files for the data folder, but " + Setting.FILES_S3_ENDPOINT.variable()
                    + " says that they lie elsewhere");
        }
    }

    private void refuseUsed(PostgresClient client, BackupFacts facts) throws IOException, BackupFailed {
        String found = client.ask("select case when to_regclass('flyway_schema_history') is not null then 'Lianjian''s tables'"
                + " when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_'"
                + " and n.nspname <> 'information_schema') then 'other tables' else '' end");
        if (!found.isEmpty()) {
            throw new BackupFailed("the database " + place.url() + " holds " + found + " already; make an empty one (createdb --owner "
                    + place.user() + " …) and name it in " + Setting.DB_URL.variable());
        }
        if (!facts.user().equals(place.user())) {
            throw new BackupFailed("the back-up is of the database user " + facts.user() + ", whose rights in the log are restored with it;"
                    + " use a user of that name in " + Setting.DB_USER.variable() + " and not " + place.user());
        }
    }

    private void restore(PostgresClient client) throws IOException, BackupFailed {
        client.restore(dump -> {
            try {
                backup.read(BackupEntries.POSTGRESQL_DATABASE, content -> content.transferTo(dump));
            } catch (MalformedBackup e) {
                throw new BackupFailed("the back-up changed while it was read: " + e.getMessage());
            }
        });
    }

    private void report(BackupFacts facts, PostgresClient client) throws IOException, BackupFailed {
        String size = client != null ? client.ask("select coalesce(max(tree_size), 0) from audit_checkpoint")
                : facts.logSize() == BackupFacts.UNKNOWN ? "all" : "at least " + facts.logSize();
        Console.say("Restored from " + facts.takenAt() + " into " + place.data() + ": the log with " + size + " entries");
        Console.say("The log is as long as it was then. Whoever keeps a newer checkpoint will see that it went back: tell them, and why");
        if (!backup.has(BackupEntries.KEYS + "log.key") && !place.logKeySet()) {
            Console.say("The back-up holds no key of the log: put log.key into " + place.data() + " before the start, or nothing will be sealed");
        }
    }
}
