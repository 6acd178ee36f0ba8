package org.lianjian.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Proofs are those of RFC 6962, found right by the check of RFC 9162, and wrong as soon as anything about them is changed. */
class ProofsTest {

    private static final int MOST = 300;
    private static final List<Hash> LEAVES = NaiveTree.leaves(MOST);
    private static final ProofCheck CHECK = new ProofCheck(TreeHash.SHA_256);

    @Test
    void everyLeafOfEveryTreeUpTo300IsProvedIncluded() {
        TreeOfTiles grown = TreeOfTiles.of(LEAVES);
        for (int size = 1; size <= MOST; size++) {
            Hash root = NaiveTree.root(LEAVES.subList(0, size));
            Proofs proofs = grown.proofs(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Hash> path = proofs.inclusion(leaf);
                assertThat(path).isEqualTo(NaiveTree.path(leaf, LEAVES.subList(0, size)));
                assertThat(CHECK.isIncluded(LEAVES.get(leaf), leaf, size, path, root)).isTrue();
                assertThat(CHECK.isIncluded(LEAVES.get(leaf), (leaf + 1) % size, size, path, root)).isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everyTreeUpTo300IsProvedTheBeginningOfEveryLargerOne() {
        TreeOfTiles grown = TreeOfTiles.of(LEAVES);
        for (int size = 0; size <= MOST; size++) {
            Hash root = NaiveTree.root(LEAVES.subList(0, size));
            Proofs proofs = grown.proofs(size);
            for (int smaller = 0; smaller <= size; smaller++) {
                List<Hash> path = proofs.consistency(smaller);
                Hash beginning = NaiveTree.root(LEAVES.subList(0, smaller));
                assertThat(path).isEqualTo(NaiveTree.proof(smaller, LEAVES.subList(0, size)));
                assertThat(CHECK.isConsistent(smaller, beginning, size, root, path)).isTrue();
                assertThat(CHECK.isConsistent(smaller, TreeHash.SHA_256.leaf(new byte[0]), size, root, path)).isFalse();
            }
        }
    }

    @Test
    void aProofThatWasChangedInAnyHashIsNone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Hash> leaves = NaiveTree.leaves(70_000);
        for (int round = 0; round < 20; round++) {
            int size = 2 + random.nextInt(69_998);
            int place = random.nextInt(size);
            Proofs proofs = TreeOfTiles.of(leaves.subList(0, size)).proofs(size);
            Hash root = proofs.root(0, size);
            List<Hash> path = proofs.inclusion(place);
            assertThat(CHECK.isIncluded(leaves.get(place), place, size, path, root)).as("seed %d", seed).isTrue();
            for (List<Hash> wrong : wrongVariants(path, leaves.get(0))) {
                assertThat(CHECK.isIncluded(leaves.get(place), place, size, wrong, root)).as("seed %d", seed).isFalse();
            }
            int smaller = 1 + random.nextInt(size - 1);
            List<Hash> agreement = proofs.consistency(smaller);
            Hash beginning = NaiveTree.root(leaves.subList(0, smaller));
            assertThat(CHECK.isConsistent(smaller, beginning, size, root, agreement)).as("seed %d", seed).isTrue();
            for (List<Hash> wrong : wrongVariants(agreement, TreeHash.SHA_256.empty())) {
                assertThat(CHECK.isConsistent(smaller, beginning, size, root, wrong)).as("seed %d", seed).isFalse();
            }
        }
    }

    private static List<List<Hash>> wrongVariants(List<Hash> path, Hash other) {
        List<List<Hash>> variants = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> replaced = new ArrayList<>(path);
            replaced.set(i, other);
            variants.add(replaced);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            variants.add(shorter);
        }
        List<Hash> longer = new ArrayList<>(path);
        longer.add(other);
        variants.add(longer);
        if (path.size() > 1) {
            List<Hash> turned = new ArrayList<>(path);
            Collections.reverse(turned);
            variants.add(turned);
        }
        return variants;
    }
}
