package org.lianjian.audit.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.audit.entity.StoredTile;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.GrowingTree;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.platform.tlog.TileTree;
import org.lianjian.platform.tlog.TreeHash;

/**
 * Grows the tree anew out of the stored entries and holds it against stored tiles, against every checkpoint and against one from outside. Where an
 * entry does not fit a tile that fits its parent, the entry is named and the tile's hash goes on, so that one change is found as one.
 */
final class TreeCheck {

    private final KnownKeys keys;
    private final Findings findings;
    private final Optional<Checkpoint> given;
    private final TileTree tree = new TileTree(TreeHash.SHA_256, this::full);
    private TileRead tiles = (level, index) -> Optional.empty();
    private long lastGood;
    private boolean rootsDiffer;
    private SignedNote newest;

    /** Reads stored tiles. */
    interface TileRead {
        Optional<StoredTile> tile(int level, long index);
    }

    TreeCheck(KnownKeys keys, SignedNote givenNote, Findings findings) {
        this.keys = keys;
        this.findings = findings;
        this.given = Optional.ofNullable(givenNote).flatMap(this::signedHere);
    }

    /** Where stored tiles come from while the next leaves are taken. */
    TreeCheck reading(TileRead source) {
        tiles = source;
        return this;
    }

    long size() {
        return tree.size();
    }

    /** Takes the entries of one tile, all of them or those up to the right edge; an absent one is null. */
    void take(List<Hash> leaves, List<SignedCheckpoint> checkpoints) {
        Optional<StoredTile> stored = tiles.tile(0, tree.size() / Tile.FULL).filter(tile -> leaves.size() == Tile.FULL);
        boolean trusted = stored.map(tile -> rootOf(tile.getHashes()).equals(tile.root())).orElse(false);
        for (int place = 0; place < leaves.size(); place++) {
            Hash leaf = leaves.get(place);
            long index = tree.size();
            if (leaf == null) {
                findings.found(Discrepancy.ofEntry(DiscrepancyKind.ENTRY_MISSING, index, ""));
            } else if (trusted && !leaf.equals(Hash.in(stored.get().getHashes(), place))) {
                findings.found(Discrepancy.ofEntry(DiscrepancyKind.ENTRY_CHANGED, index, ""));
            }
            tree.append(trusted ? Hash.in(stored.get().getHashes(), place) : leaf == null ? TreeHash.SHA_256.empty() : leaf);
            checkpoints.stream().filter(checkpoint -> checkpoint.getSize() == tree.size()).forEach(this::compare);
            given.filter(checkpoint -> checkpoint.size() == tree.size() && !checkpoint.root().equals(tree.root()))
                    .ifPresent(checkpoint -> findings.found(Discrepancy.ofLog(DiscrepancyKind.GIVEN_DIFFERS, String.valueOf(checkpoint.size()))));
        }
    }

    /** All entries are taken; the log is that long. */
    void end(long size) {
        given.filter(checkpoint -> checkpoint.size() > size).ifPresent(checkpoint ->
                findings.found(Discrepancy.ofLog(DiscrepancyKind.LOG_SHORTER, size + " < " + checkpoint.size())));
        if (newest != null && !keys.ownSigned(newest)) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.KEY_FOREIGN, newest.signatures().get(0).name()));
        }
    }

    private void full(Tile tile, byte[] hashes, Hash root) {
        Optional<StoredTile> stored = tiles.tile(tile.level(), tile.index());
        if (stored.isEmpty()) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.TILE_MISSING, tile.path()));
        } else if (!Arrays.equals(stored.get().getHashes(), hashes) || !stored.get().root().equals(root)) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.TILE_CHANGED, tile.path()));
        }
    }

    private void compare(SignedCheckpoint stored) {
        Checkpoint said = read(stored);
        if (said == null || said.size() != stored.getSize() || !said.root().equals(stored.root())) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.CHECKPOINT_UNSIGNED, String.valueOf(stored.getSize())));
        }
        boolean differs = !stored.root().equals(tree.root());
        if (differs && !rootsDiffer) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.ROOT_DIFFERS, lastGood + " – " + (stored.getSize() - 1)));
        }
        rootsDiffer = differs;
        lastGood = differs ? lastGood : stored.getSize();
    }

    /** What a stored checkpoint says if a key of the log has signed it. */
    private Checkpoint read(SignedCheckpoint stored) {
        try {
            newest = SignedNote.parse(stored.getNote());
            return keys.signed(newest) ? Checkpoint.parse(newest.text()) : null;
        } catch (MalformedNote e) {
            newest = null;
            return null;
        }
    }

    private Optional<Checkpoint> signedHere(SignedNote note) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (keys.signed(note) && checkpoint.origin().equals(keys.origin())) {
                return Optional.of(checkpoint);
            }
            findings.found(Discrepancy.ofLog(DiscrepancyKind.GIVEN_UNSIGNED, note.signatures().get(0).name()));
            return Optional.of(checkpoint).filter(other -> other.origin().equals(keys.origin()));
        } catch (MalformedNote e) {
            findings.found(Discrepancy.ofLog(DiscrepancyKind.GIVEN_UNSIGNED, note.signatures().get(0).name()));
            return Optional.empty();
        }
    }

    private static Hash rootOf(byte[] hashes) {
        GrowingTree whole = new GrowingTree(TreeHash.SHA_256);
        for (int place = 0; place < Tile.FULL; place++) {
            whole.append(Hash.in(hashes, place));
        }
        return whole.root();
    }
}
