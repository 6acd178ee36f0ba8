package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentStoreTest extends ContentStoreContract {

    @TempDir
    Path data;

    @Override
    ContentStore store() {
        return new FolderContentStore(data.resolve("files"));
    }

    @Override
    void damage(String sha256) throws IOException {
        Files.writeString(placeOf(sha256), "abd");
    }

    @Test
    void contentLiesUnderItsDigestAndNothingElseDoes() throws IOException {
        put(ABC);
        put(ABC);
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(placeOf(DIGEST));
        }
    }

    private Path placeOf(String sha256) {
        return data.resolve("files/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
    }
}
