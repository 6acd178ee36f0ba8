package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.platform.settings.Settings;

class FolderContentStoreTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    private FolderContentStore store;

    @BeforeEach
    void openStore() {
        store = new FolderContentStore(new Settings(property -> Optional.of(data.toString()).filter(value -> "lianjian.data".equals(property))));
    }

    @Test
    void contentLiesUnderItsDigestAndComesBack() throws IOException {
        assertThat(store.put(ABC)).isEqualTo(DIGEST);
        assertThat(files()).containsExactly(data.resolve("files/ba/78/" + DIGEST));
        assertThat(store.get(DIGEST)).isEqualTo(ABC);
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        store.put(ABC);
        store.put(ABC.clone());
        assertThat(files()).hasSize(1);
    }

    @Test
    void damagedContentIsNotHandedOutAndHealsWhenStoredAgain() throws IOException {
        store.put(ABC);
        Files.writeString(data.resolve("files/ba/78/" + DIGEST), "abd");
        assertThatThrownBy(() -> store.get(DIGEST)).isInstanceOf(ContentUnavailable.class);
        store.put(ABC);
        assertThat(store.get(DIGEST)).isEqualTo(ABC);
    }

    @Test
    void missingContentIsAFault() {
        assertThatThrownBy(() -> store.get(DIGEST)).isInstanceOf(ContentUnavailable.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
