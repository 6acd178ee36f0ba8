package org.lianjian.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command asks, the program answers, and nothing stays behind. */
class BackupFolderTest {

    private static final String ID = "7d1ef0a4-0a51-4be6-a4a6-1c4c7f7a2b11";

    @TempDir
    Path data;

    @Test
    void aRequestIsTakenOnceAndAnswered() throws IOException {
        BackupFolder folder = new BackupFolder(data);
        folder.ask(ID);
        assertThat(folder.isTaken(ID)).isFalse();
        assertThat(folder.take(Instant.now())).containsExactly(ID);
        assertThat(folder.isTaken(ID)).isTrue();
        assertThat(folder.take(Instant.now())).isEmpty();
        assertThat(folder.done(ID)).isEmpty();
        Files.writeString(folder.copy(ID), "a copy");
        folder.answer(ID, "done");
        assertThat(folder.done(ID)).contains("done");
        folder.remove(ID);
        assertThat(data.resolve("backup")).isEmptyDirectory();
    }

    @Test
    void aRequestThatNobodyWaitsForIsDropped() throws IOException {
        BackupFolder folder = new BackupFolder(data);
        folder.ask(ID);
        assertThat(folder.take(Instant.now().plus(BackupFolder.FORGOTTEN).plusSeconds(1))).isEmpty();
        assertThat(data.resolve("backup")).isEmptyDirectory();
    }

    @Test
    void aNewStartRemovesWhatIsLeftButNoNoteAndNoRequest() throws IOException {
        BackupFolder folder = new BackupFolder(data);
        folder.make();
        Files.writeString(folder.copy(ID), "a copy");
        folder.refuse(ID, "no room");
        folder.note(ID, "restored=true");
        folder.ask(ID);
        folder.clear(Instant.now().plusSeconds(1));
        assertThat(folder.notes()).containsExactly(ID);
        assertThat(folder.failed(ID)).isEmpty();
        assertThat(folder.copy(ID)).doesNotExist();
        assertThat(folder.take(Instant.now())).containsExactly(ID);
        folder.forget(ID);
        assertThat(folder.notes()).isEmpty();
    }

    @Test
    void otherFilesAreNoRequests() throws IOException {
        BackupFolder folder = new BackupFolder(data);
        folder.make();
        Files.createFile(data.resolve("backup/..request"));
        Files.createFile(data.resolve("backup/something.request"));
        assertThat(folder.take(Instant.now())).isEmpty();
    }
}
