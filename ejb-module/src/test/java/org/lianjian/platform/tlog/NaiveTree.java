package org.lianjian.platform.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definitions of RFC 6962 §2.1 word for word, slow and without any cleverness: what the tree of the program is held against. */
final class NaiveTree {

    private static final TreeHash HASHING = TreeHash.SHA_256;

    private NaiveTree() {
    }

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count).mapToObj(i -> HASHING.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8))).toList();
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return HASHING.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return HASHING.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
    }

    static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 || m == leaves.size() ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        if (m == leaves.size()) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m <= k ? with(subproof(m, left, whole), root(right)) : with(subproof(m - k, right, false), root(left));
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
