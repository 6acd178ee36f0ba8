package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of contents does. */
abstract class ContentStoreContract {

    static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path scratch;

    /** The store under test. */
    abstract ContentStore store();

    /** Puts other bytes in the place of those with that digest. */
    abstract void damage(String sha256) throws IOException;

    @Test
    void whatWasPutComesBack() throws IOException {
        put(ABC);
        assertThat(read(DIGEST)).isEqualTo(ABC);
    }

    @Test
    void puttingTheSameTwiceIsOne() throws IOException {
        put(ABC);
        put(ABC);
        store().remove(DIGEST);
        assertThatThrownBy(() -> read(DIGEST)).isInstanceOf(ContentUnavailable.class);
    }

    @Test
    void whatWasNeverPutIsAFault() {
        assertThatThrownBy(() -> read(Sha256.of("never".getBytes(StandardCharsets.US_ASCII)))).isInstanceOf(ContentUnavailable.class);
    }

    @Test
    void removingWhatIsNotThereDoesNothing() {
        store().remove(Sha256.of("nothing".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void damagedBytesAreNeverHandedOutWholeAndHealWhenPutAgain() throws IOException {
        put(ABC);
        damage(DIGEST);
        assertThatThrownBy(() -> read(DIGEST)).isInstanceOf(ContentUnavailable.class);
        put(ABC);
        assertThat(read(DIGEST)).isEqualTo(ABC);
    }

    @Test
    void aLargeFileGoesThroughUnchanged() throws IOException {
        byte[] large = new byte[9_000_001];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 >> 7);
        }
        put(large);
        assertThat(Sha256.of(read(Sha256.of(large)))).isEqualTo(Sha256.of(large));
    }

    final void put(byte[] content) throws IOException {
        Path file = Files.write(scratch.resolve("incoming"), content);
        store().put(new SpooledFile(file, Sha256.of(content), content.length));
    }

    final byte[] read(String sha256) throws IOException {
        try (InputStream in = CheckedStream.of(store().open(sha256), sha256)) {
            return in.readAllBytes();
        }
    }
}
