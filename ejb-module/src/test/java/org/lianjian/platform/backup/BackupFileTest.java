package org.lianjian.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A back-up is read as it was written, or refused with a reason. */
class BackupFileTest {

    private static final BackupFacts FACTS = new BackupFacts("7d1ef0a4-0a51-4be6-a4a6-1c4c7f7a2b11", Instant.parse("2026-11-28T14:00:00Z"), "1.0",
            BackupFacts.H2, "lianjian", "046", 42);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("backup.zip");
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        write();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check();
            assertThat(backup.facts()).isEqualTo(FACTS);
            ByteArrayOutputStream key = new ByteArrayOutputStream();
            backup.read("keys/log.key", in -> in.transferTo(key));
            assertThat(key.toString(StandardCharsets.UTF_8)).isEqualTo("a key");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anExistingFileIsNeverReplaced() throws IOException {
        Files.writeString(file, "something else");
        assertThatThrownBy(this::write).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("something else");
    }

    @Test
    void oneThatIsNotFinishedLeavesNothing() throws IOException {
        try (BackupWriter backup = new BackupWriter(file)) {
            backup.add("keys/log.key", text("a key"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEntryThatWasChangedIsFound() throws Exception {
        write();
        change("keys/log.key", "another key");
        try (BackupFile backup = BackupFile.open(file)) {
            assertThatThrownBy(backup::check).isInstanceOf(MalformedBackup.class).hasMessageContaining("keys/log.key is not what");
        }
    }

    @Test
    void bytesThatWereDamagedAreFound() throws Exception {
        write();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 60);
        }
        assertThatThrownBy(() -> {
            try (BackupFile backup = BackupFile.open(file)) {
                backup.check();
            }
        }).isInstanceOf(MalformedBackup.class);
    }

    @Test
    void oneThatWasCutOffIsRefused() throws IOException {
        write();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 30);
        }
        assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(MalformedBackup.class).hasMessageContaining("no whole zip file");
    }

    @Test
    void anEntryMoreOrLessIsRefused() throws IOException {
        write();
        change("keys/more.key", "x");
        assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(MalformedBackup.class).hasMessageContaining("keys/more.key");
        Files.delete(file);
        write();
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.delete(zip.getPath("keys/log.key"));
        }
        assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(MalformedBackup.class).hasMessage("it lacks keys/log.key");
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)))) {
            entry(zip, "files/../../outside", "x");
            entry(zip, BackupEntries.MANIFEST, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  files/../../outside\n");
        }
        assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(MalformedBackup.class).hasMessageContaining("belongs to no back-up");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        assertThatThrownBy(() -> BackupFacts.read(FACTS.write().replace("format=1", "format=2"))).isInstanceOf(MalformedBackup.class)
                .hasMessage("its format is 2, this program reads 1");
        assertThatThrownBy(() -> BackupFacts.read(FACTS.write().replace("logSize=42", "logSize=many"))).isInstanceOf(MalformedBackup.class);
    }

    @Test
    void theAnswerOfTheProgramKeepsItsCheckpoint() throws MalformedBackup {
        DatabaseCopy copy = new DatabaseCopy(FACTS, "log.example\n42\nroot=\n\n\u2014 log.example sig=\n");
        assertThat(DatabaseCopy.read(copy.write())).isEqualTo(copy);
        BackupNote note = BackupNote.of(FACTS, true);
        assertThat(BackupNote.read(note.write())).isEqualTo(note);
    }

    private void write() throws IOException {
        try (BackupWriter backup = new BackupWriter(file)) {
            backup.add(BackupEntries.H2_DATABASE, text("a database"));
            backup.addCompressed("files/ab/cd/" + "ab".repeat(32), text("a file"));
            backup.add("keys/log.key", text("a key"));
            backup.add(BackupEntries.FACTS, FACTS.write());
            backup.finish();
        }
    }

    private void change(String name, String content) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.writeString(zip.getPath(name), content);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
