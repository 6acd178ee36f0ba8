package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianjian.rig.Command;
import org.lianjian.rig.InstalledPostgres;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.TestDatabase;

/** A back-up that is taken while people work holds all that was acknowledged before; the log restored from it verifies. */
class BackupIT {

    private static final System.Logger LOG = System.getLogger(BackupIT.class.getName());
    private static final int WRITERS = 3;
    private static final int BEFORE = 30;

    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Path folder = newFolder();
    private final Path backup = folder.resolve("backup.zip");

    @Test
    void whatWasAcknowledgedIsThereAgainAndTheLogVerifies() throws Exception {
        try (InstalledPostgres server = TestDatabase.isPostgresql() ? InstalledPostgres.start() : null) {
            TestDatabase before = server == null ? TestDatabase.inFolder(folder.resolve("before")) : server.newDatabase("lianjian", "lianjian");
            RunningProgram program = RunningProgram.startIn(folder.resolve("before"), before);
            Correspondence office = Correspondence.with(program);
            Correspondence.Scan scan = office.signed();
            String kept = office.checkpoint();
            List<Long> certain = backUpUnderLoad(program, office);
            long later = office.enterprise();
            refuseToReplace(program);
            program.close();
            if (server == null) {
                backUpStopped(program);
            }

            Path after = folder.resolve("after");
            TestDatabase restored = server == null ? TestDatabase.inFolder(after) : server.newDatabase("restored", "lianjian");
            refuseTampered(after, restored);
            refuseUsed(program.data(), before, restored);
            restore(after, restored);
            try (RunningProgram again = RunningProgram.startIn(after, restored)) {
                compare(Correspondence.with(again), certain, later, scan, kept);
            }
        }
    }

    private List<Long> backUpUnderLoad(RunningProgram program, Correspondence office) throws InterruptedException, IOException {
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        IntStream.range(0, WRITERS).forEach(writer -> writers.execute(() -> {
            while (over.getCount() > 0) {
                acknowledged.add(office.enterprise());
            }
        }));
        while (acknowledged.size() < BEFORE) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<Long> certain = List.copyOf(acknowledged);
        Instant began = Instant.now();
        Command taken = Command.run(settings(program.data(), program.database()), "backup", backup.toString());
        Duration lasted = Duration.between(began, Instant.now());
        int meanwhile = acknowledged.size() - certain.size();
        over.countDown();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(taken.status()).as(taken.printed()).isZero();
        assertThat(taken.printed()).contains("Backed up to " + backup).contains("attached files");
        assertThat(meanwhile).as("written while the back-up was taken").isPositive();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        LOG.log(System.Logger.Level.INFO, "Backed up {0} bytes in {1} while {2} were written", Files.size(backup), lasted, meanwhile);
        return certain;
    }

    private void refuseToReplace(RunningProgram program) throws IOException {
        byte[] first = Files.readAllBytes(backup);
        Command second = Command.run(settings(program.data(), program.database()), "backup", backup.toString());
        assertThat(second.status()).isEqualTo(2);
        assertThat(second.printed()).contains("exists already");
        assertThat(Files.readAllBytes(backup)).isEqualTo(first);
    }

    /** Without a program the file of the embedded database is the copy; without keys if so wished. */
    private void backUpStopped(RunningProgram program) throws IOException {
        Path stopped = folder.resolve("stopped.zip");
        Command taken = Command.run(settings(program.data(), program.database()), "backup", "--without-keys", stopped.toString());
        assertThat(taken.status()).as(taken.printed()).isZero();
        assertThat(taken.printed()).contains("No program runs").contains("no keys");
        try (FileSystem zip = FileSystems.newFileSystem(stopped)) {
            assertThat(zip.getPath("keys")).doesNotExist();
            assertThat(Files.size(zip.getPath("database/lianjian.mv.db"))).isEqualTo(Files.size(program.data().resolve("lianjian.mv.db")));
        }
    }

    private void refuseTampered(Path after, TestDatabase restored) throws IOException {
        Path tampered = folder.resolve("tampered.zip");
        Files.copy(backup, tampered);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + tampered.toUri()), Map.of())) {
            Files.writeString(zip.getPath("keys/log.key"), "x", StandardOpenOption.APPEND);
        }
        Command refused = Command.run(settings(after, restored), "restore", tampered.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.printed()).contains("Nothing was restored").contains("keys/log.key");
        assertThat(after).doesNotExist();
    }

    private void refuseUsed(Path used, TestDatabase holdsData, TestDatabase empty) {
        Command folderInUse = Command.run(settings(used, empty), "restore", backup.toString());
        assertThat(folderInUse.status()).isEqualTo(2);
        assertThat(folderInUse.printed()).contains(used + " is not empty");
        if (TestDatabase.isPostgresql()) {
            Path unused = folder.resolve("unused");
            Command databaseInUse = Command.run(settings(unused, holdsData), "restore", backup.toString());
            assertThat(databaseInUse.status()).isEqualTo(2);
            assertThat(databaseInUse.printed()).contains("holds Lianjian's tables already");
            assertThat(unused).doesNotExist();
        }
    }

    private void restore(Path after, TestDatabase restored) {
        Command done = Command.run(settings(after, restored), "restore", backup.toString());
        assertThat(done.status()).as(done.printed()).isZero();
        assertThat(done.printed()).contains("Restored from").contains("entries");
        assertThat(after.resolve("restoring")).doesNotExist();
    }

    private void compare(Correspondence office, List<Long> certain, long later, Correspondence.Scan scan, String kept) throws Exception {
        assertThat(certain).allMatch(office::hasEnterprise);
        assertThat(office.hasEnterprise(later)).isFalse();
        assertThat(office.read(scan)).isEqualTo(scan.content());
        assertThat(office.verified(kept)).isEqualTo("PASSED []");
        assertThat(office.events("BACKUP_RESTORED")).hasSize(1);
        if (!TestDatabase.isPostgresql()) {
            assertThat(office.events("BACKUP_TAKEN")).hasSize(1);
        }
        long next = office.enterprise();
        assertThat(office.hasEnterprise(next)).isTrue();
    }

    private static Map<String, String> settings(Path data, TestDatabase database) {
        Map<String, String> settings = new HashMap<>(Map.of("LIANJIAN_DATA", data.toString()));
        if (database.isOnServer()) {
            settings.put("LIANJIAN_DB_URL", database.url());
            settings.put("LIANJIAN_DB_USER", database.user());
            settings.put("LIANJIAN_DB_PASSWORD", database.password());
        }
        return settings;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), "backup-").toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
