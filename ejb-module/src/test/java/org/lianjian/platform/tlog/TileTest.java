package org.lianjian.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of tiles and bundles are those of c2sp.org/tlog-tiles. */
class TileTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 256, tile/0/000", "0, 1234067, 256, tile/0/x001/x234/067", "3, 5, 17, tile/3/005.p/17", "-1, 1000, 256, tile/entries/x001/000",
        "-1, 0, 1, tile/entries/000.p/1"})
    void haveOnePathEach(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.at(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/1", "tile/0/0001", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/257", "tile/0/x000/001", "tile/8/000",
        "tile/00/000", "tile/-1/000", "tile/entries/../000", "tile/0/x999/x999/x999/x999/x999/x999/x999/000", "tile/0/000/", "checkpoint", ""})
    void otherPathsAreNoTiles(String path) {
        assertThat(Tile.at(path)).isEmpty();
    }

    @Test
    void aTreeHasTheTilesThatItsSizeSays() {
        assertThat(Tile.edgeOf(0)).isEmpty();
        assertThat(Tile.edgeOf(256)).containsExactly(new Tile(1, 0, 1));
        assertThat(Tile.edgeOf(70_000)).containsExactly(new Tile(-1, 273, 112), new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(new Tile(0, 273, 112).isIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new Tile(1, 1, 18).isIn(70_000)).isFalse();
    }

    @Test
    void aBundleGivesBackItsEntries() throws MalformedNote {
        List<byte[]> entries = List.of("一".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[EntryBundle.LONGEST]);
        byte[] bundle = EntryBundle.write(entries);
        assertThat(bundle).startsWith(0, 3);
        assertThat(EntryBundle.read(bundle)).usingElementComparator((a, b) -> java.util.Arrays.compare(a, b)).isEqualTo(entries);
    }

    @Test
    void aBundleThatBreaksOffIsRefused() {
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0, 2, 1})).isInstanceOf(MalformedNote.class).hasMessageContaining("entry 0");
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0, 0, 7})).isInstanceOf(MalformedNote.class).hasMessageContaining("entry 1");
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[EntryBundle.LONGEST + 1]))).isInstanceOf(IllegalArgumentException.class);
    }
}
