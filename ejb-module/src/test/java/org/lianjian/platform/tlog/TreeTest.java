package org.lianjian.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tree is that of RFC 6962: its published vectors, and a naive implementation of its definitions over sizes drawn at random. */
class TreeTest {

    private static final List<String> VECTOR_ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> VECTOR_ROOTS = List.of("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsThatTheReferenceImplementationPublishes() {
        GrowingTree growing = new GrowingTree(TreeHash.SHA_256);
        TreeOfTiles tiles = new TreeOfTiles();
        assertThat(growing.root().hex()).isEqualTo(VECTOR_ROOTS.get(0));
        for (int i = 0; i < VECTOR_ENTRIES.size(); i++) {
            Hash leaf = TreeHash.SHA_256.leaf(HexFormat.of().parseHex(VECTOR_ENTRIES.get(i)));
            growing.append(leaf);
            tiles.tree().append(leaf);
            assertThat(growing.root().hex()).isEqualTo(VECTOR_ROOTS.get(i + 1));
            assertThat(tiles.tree().root().hex()).isEqualTo(VECTOR_ROOTS.get(i + 1));
        }
    }

    @Test
    void agreesWithTheDefinitionAtSizesDrawnAtRandom() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Integer> sizes = new ArrayList<>(List.of(255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537));
        random.ints(40, 0, 3_000).forEach(sizes::add);
        random.ints(3, 60_000, 140_000).forEach(sizes::add);
        List<Hash> leaves = NaiveTree.leaves(140_000);
        for (int size : sizes) {
            TreeOfTiles grown = TreeOfTiles.of(leaves.subList(0, size));
            assertThat(grown.tree().root()).as("seed %d, size %d", seed, size).isEqualTo(NaiveTree.root(leaves.subList(0, size)));
            assertThat(grown.fullTiles()).isEqualTo(size / 256 + size / 65_536);
        }
    }

    @Test
    void goesOnFromItsEdgeAsIfItHadNeverStopped() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Hash> leaves = NaiveTree.leaves(70_000);
        for (int round = 0; round < 30; round++) {
            int before = round == 0 ? 65_536 : random.nextInt(69_000);
            int after = before + random.nextInt(leaves.size() - before);
            TreeOfTiles stored = TreeOfTiles.of(leaves.subList(0, before));
            TileTree resumed = TileTree.from(before, stored, TreeHash.SHA_256, (tile, hashes, root) -> { });
            assertThat(resumed.root()).isEqualTo(stored.tree().root());
            leaves.subList(before, after).forEach(resumed::append);
            assertThat(resumed.size()).isEqualTo(after);
            assertThat(resumed.root()).as("seed %d, %d to %d", seed, before, after).isEqualTo(NaiveTree.root(leaves.subList(0, after)));
        }
    }
}
