package org.lianjian.platform.tlog;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks proofs with nothing but the proof and the roots (RFC 9162 §2.1.3.2 and §2.1.4.2, whose trees are those of RFC 6962). */
public final class ProofCheck {

    private final TreeHash hashing;

    /** Checks of trees that are hashed so. */
    public ProofCheck(TreeHash hashing) {
        this.hashing = hashing;
    }

    /** Whether the leaf is the one at that place in the tree of that size with that root. */
    public boolean isIncluded(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                reached = hashing.node(sibling, reached);
                for (; (place & 1) == 0 && place != 0; place >>= 1) {
                    last >>= 1;
                }
            } else {
                reached = hashing.node(reached, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && reached.equals(root);
    }

    /** Whether the tree with the first root is the beginning of the tree with the second. */
    public boolean isConsistent(long smaller, Hash smallerRoot, long larger, Hash largerRoot, List<Hash> path) {
        if (smaller == larger) {
            return path.isEmpty() && smallerRoot.equals(largerRoot);
        }
        if (smaller == 0) {
            return path.isEmpty() && smallerRoot.equals(hashing.empty());
        }
        return smaller > 0 && smaller < larger && walk(smaller, smallerRoot, larger, path)
                .filter(reached -> reached.first().equals(smallerRoot) && reached.second().equals(largerRoot)).isPresent();
    }

    private Optional<Roots> walk(long smaller, Hash smallerRoot, long larger, List<Hash> path) {
        Iterator<Hash> rest = path.iterator();
        long place = smaller - 1;
        long last = larger - 1;
        for (; (place & 1) == 1; place >>= 1) {
            last >>= 1;
        }
        if (place != 0 && !rest.hasNext()) {
            return Optional.empty();
        }
        Hash start = place == 0 ? smallerRoot : rest.next();
        Roots roots = new Roots(start, start);
        while (rest.hasNext()) {
            if (last == 0) {
                return Optional.empty();
            }
            Hash sibling = rest.next();
            if ((place & 1) == 1 || place == last) {
                roots = new Roots(hashing.node(sibling, roots.first), hashing.node(sibling, roots.second));
                for (; (place & 1) == 0 && place != 0; place >>= 1) {
                    last >>= 1;
                }
            } else {
                roots = new Roots(roots.first, hashing.node(roots.second, sibling));
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(roots) : Optional.empty();
    }

    private record Roots(Hash first, Hash second) {
    }
}
