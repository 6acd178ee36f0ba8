package org.lianjian.platform.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that only grows and hands out its tiles as they become full. Remembers the partial tiles at its right edge, at most 255 hashes on each
 * level: constant memory however many leaves. Not for several threads at once.
 */
public final class TileTree {

    private final TreeHash hashing;
    private final FullTiles full;
    private final List<List<Hash>> edge = new ArrayList<>();
    private long size;

    /** Takes each tile that has become full, in order. */
    @FunctionalInterface
    public interface FullTiles {

        /**
         * A tile that will not change any more.
         *
         * @param hashes its 256 hashes
         * @param root   the hash over them, which is the next one on the level above
         */
        void take(Tile tile, byte[] hashes, Hash root);
    }

    /** A tree without leaves. */
    public TileTree(TreeHash hashing, FullTiles full) {
        this.hashing = hashing;
        this.full = full;
    }

    /** The tree of that size whose edge is in the partial tiles of the source; goes on from there. */
    public static TileTree from(long size, HashSource source, TreeHash hashing, FullTiles full) {
        TileTree tree = new TileTree(hashing, full);
        for (Tile partial : Tile.edgeOf(size)) {
            if (partial.level() != Tile.ENTRIES) {
                byte[] hashes = source.hashes(partial);
                List<Hash> row = tree.row(partial.level());
                for (int place = 0; place < partial.width(); place++) {
                    row.add(Hash.in(hashes, place));
                }
            }
        }
        tree.size = size;
        return tree;
    }

    /** Appends the hash of a leaf. */
    public void append(Hash leaf) {
        size++;
        append(0, leaf);
    }

    private void append(int level, Hash hash) {
        List<Hash> row = row(level);
        row.add(hash);
        if (row.size() == Tile.FULL) {
            Hash root = new GrowingTree(hashing).append(level, row).root();
            full.take(new Tile(level, (size >> Tile.HEIGHT * (level + 1)) - 1, Tile.FULL), Hash.row(row), root);
            row.clear();
            append(level + 1, root);
        }
    }

    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        GrowingTree tree = new GrowingTree(hashing);
        for (int level = edge.size() - 1; level >= 0; level--) {
            tree.append(level, edge.get(level));
        }
        return tree.root();
    }

    /** The hashes of the partial tile at the right edge of a level, none if the last tile is full. */
    public byte[] partial(int level) {
        return level < edge.size() ? Hash.row(edge.get(level)) : new byte[0];
    }

    private List<Hash> row(int level) {
        while (edge.size() <= level) {
            edge.add(new ArrayList<>());
        }
        return edge.get(level);
    }
}
