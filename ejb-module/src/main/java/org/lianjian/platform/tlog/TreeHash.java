package org.lianjian.platform.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a tree is hashed (RFC 6962 §2.1). Leaves and nodes are told apart by a first byte, so that no node can be passed off as an entry. */
public interface TreeHash {

    /** SHA-256, the only one in use; another one (SM3 is asked for in some tenders) would be another implementation. */
    TreeHash SHA_256 = new Sha256();

    /** The root of a tree without leaves. */
    Hash empty();

    /** The hash of an entry. */
    Hash leaf(byte[] entry);

    /** The hash over two subtrees. */
    Hash node(Hash left, Hash right);

    /** SHA-256 as the JDK has it. */
    final class Sha256 implements TreeHash {

        private static final byte LEAF = 0;
        private static final byte NODE = 1;

        @Override
        public Hash empty() {
            return Hash.of(sha().digest());
        }

        @Override
        public Hash leaf(byte[] entry) {
            MessageDigest sha = sha();
            sha.update(LEAF);
            return Hash.of(sha.digest(entry));
        }

        @Override
        public Hash node(Hash left, Hash right) {
            MessageDigest sha = sha();
            sha.update(NODE);
            sha.update(left.bytes());
            return Hash.of(sha.digest(right.bytes()));
        }

        private static MessageDigest sha() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
