package org.lianjian.platform.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A tree that only grows and remembers no more than its right edge: one hash for each one bit of its size. Enough to know the root after every
 * leaf, in constant memory. Not for several threads at once.
 */
public final class GrowingTree {

    private final TreeHash hashing;
    /** The roots of the full subtrees from right (small) to left (large). */
    private final Deque<Hash> edge = new ArrayDeque<>();
    private long size;

    /** A tree without leaves. */
    public GrowingTree(TreeHash hashing) {
        this.hashing = hashing;
    }

    /** Appends full subtrees of 256^level leaves each; what the tree holds so far must be a multiple of that. */
    public GrowingTree append(int level, List<Hash> subtrees) {
        subtrees.forEach(subtree -> append(subtree, 1L << Tile.HEIGHT * level));
        return this;
    }

    /** Appends the hash of a leaf. */
    public GrowingTree append(Hash leaf) {
        append(leaf, 1);
        return this;
    }

    private void append(Hash subtree, long leaves) {
        Hash right = subtree;
        long merged = leaves;
        for (; (size & merged) != 0; merged <<= 1) {
            right = hashing.node(edge.pop(), right);
        }
        edge.push(right);
        size += leaves;
    }

    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        return edge.stream().reduce((right, left) -> hashing.node(left, right)).orElseGet(hashing::empty);
    }
}
