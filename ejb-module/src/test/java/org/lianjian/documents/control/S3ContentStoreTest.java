package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server of the protocol, which checks signatures and keeps its objects in a folder. */
class S3ContentStoreTest extends ContentStoreContract {

    @TempDir
    static Path folder;

    private static LocalObjectStore server;
    private static S3ContentStore store;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = LocalObjectStore.start(folder);
        store = server.open("secret");
    }

    @AfterAll
    static void stopServer() {
        store.close();
        server.close();
    }

    @Override
    ContentStore store() {
        return store;
    }

    @Override
    void damage(String sha256) throws IOException {
        Files.writeString(server.placeOf(sha256), "abd");
    }

    @Test
    void aWrongSecretIsAFaultThatNamesTheBucket() {
        try (S3ContentStore stranger = server.open("another")) {
            assertThatThrownBy(() -> stranger.open(DIGEST)).isInstanceOf(ContentUnavailable.class).hasMessageContaining("bucket files");
        }
    }
}
