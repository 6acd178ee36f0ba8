package org.lianjian.platform.tlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes proofs out of the tiles of a tree of a given size (RFC 6962 §2.1.1 and §2.1.2). For one use: it remembers the tiles it has read. */
public final class Proofs {

    private final TreeHash hashing;
    private final HashSource source;
    private final long size;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** Proofs in the tree of that size. */
    public Proofs(TreeHash hashing, HashSource source, long size) {
        this.hashing = hashing;
        this.source = source;
        this.size = size;
    }

    /** The hashes that lead from the leaf up to the root. */
    public List<Hash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + leaf);
        }
        List<Hash> path = new ArrayList<>();
        include(leaf, 0, size, path);
        return path;
    }

    /** The hashes that show that the first leaves of this tree are those of the smaller tree. */
    public List<Hash> consistency(long smaller) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no beginning of " + smaller);
        }
        List<Hash> path = new ArrayList<>();
        if (smaller > 0 && smaller < size) {
            agree(smaller, 0, size, true, path);
        }
        return path;
    }

    /** The root over the leaves from {@code from} to before {@code to}. */
    public Hash root(long from, long to) {
        long count = to - from;
        if (count == 0) {
            return hashing.empty();
        }
        if (Long.bitCount(count) == 1) {
            return subtree(Long.numberOfTrailingZeros(count), from / count);
        }
        long split = Long.highestOneBit(count);
        return hashing.node(root(from, from + split), root(from + split, to));
    }

    private void include(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(root(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(root(from, middle));
        }
    }

    private void agree(long smaller, long from, long to, boolean whole, List<Hash> path) {
        if (smaller == to) {
            if (!whole) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (smaller <= middle) {
            agree(smaller, from, middle, whole, path);
            path.add(root(middle, to));
        } else {
            agree(smaller, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /** The largest power of two below the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private Hash subtree(int height, long index) {
        int level = height / Tile.HEIGHT;
        int above = height % Tile.HEIGHT;
        long first = index << above;
        Tile tile = Tile.widest(level, first / Tile.FULL, size);
        return fold(read.computeIfAbsent(tile, source::hashes), (int) (first % Tile.FULL), 1 << above);
    }

    private Hash fold(byte[] row, int first, int count) {
        return count == 1 ? Hash.in(row, first)
                : hashing.node(fold(row, first, count / 2), fold(row, first + count / 2, count / 2));
    }
}
