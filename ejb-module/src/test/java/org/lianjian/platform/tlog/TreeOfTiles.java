package org.lianjian.platform.tlog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that was grown leaf by leaf, with the tiles it has handed out. */
final class TreeOfTiles implements HashSource {

    private final Map<Tile, byte[]> full = new HashMap<>();
    private final TileTree tree = new TileTree(TreeHash.SHA_256, (tile, hashes, root) -> full.put(tile, hashes));

    static TreeOfTiles of(List<Hash> leaves) {
        TreeOfTiles grown = new TreeOfTiles();
        leaves.forEach(grown.tree::append);
        return grown;
    }

    TileTree tree() {
        return tree;
    }

    int fullTiles() {
        return full.size();
    }

    /** Partial tiles, also those of a smaller tree, are the beginnings of what there is now. */
    @Override
    public byte[] hashes(Tile tile) {
        byte[] stored = full.getOrDefault(new Tile(tile.level(), tile.index(), Tile.FULL), tree.partial(tile.level()));
        return Arrays.copyOf(stored, tile.width() * Hash.LENGTH);
    }

    Proofs proofs(long size) {
        return new Proofs(TreeHash.SHA_256, this, size);
    }
}
