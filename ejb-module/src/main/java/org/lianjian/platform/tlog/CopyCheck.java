package org.lianjian.platform.tlog;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Verifies a copy of a log: every entry against the tiles, the tree that grows from them against every checkpoint, the signatures against the keys.
 * Constant memory but for the checkpoints. The first differing entry is named first.
 */
public final class CopyCheck {

    private final LogCopy copy;
    private final List<NoteKey> keys;
    private final List<String> faults = new ArrayList<>();
    private final Map<Long, Hash> expected = new TreeMap<>();
    private final TileTree tree = new TileTree(TreeHash.SHA_256, (tile, hashes, root) -> compare(tile, hashes));
    private Checkpoint newest;
    private long lastGood;

    /**
     * A check of that copy.
     *
     * @param keys the keys that are trusted
     */
    public CopyCheck(LogCopy copy, List<NoteKey> keys) {
        this.copy = copy;
        this.keys = List.copyOf(keys);
    }

    /** Demands that the log begins as it did when this checkpoint was signed. */
    public CopyCheck against(SignedNote kept) throws MalformedNote {
        expect(kept, "the checkpoint that was kept");
        return this;
    }

    /**
     * Verifies.
     *
     * @return what is wrong, a sentence each; empty if nothing is
     * @throws MalformedNote if the copy has no readable checkpoint
     */
    public List<String> run() throws IOException, MalformedNote {
        SignedNote note = copy.checkpoint();
        newest = Checkpoint.parse(note.text());
        expect(note, "the checkpoint");
        for (SignedNote earlier : copy.checkpoints()) {
            expect(earlier, "an earlier checkpoint");
        }
        for (long index = 0; index * Tile.FULL < newest.size(); index++) {
            take(Tile.widest(Tile.ENTRIES, index, newest.size()));
        }
        Tile.edgeOf(newest.size()).stream().filter(tile -> tile.level() != Tile.ENTRIES)
                .forEach(tile -> compare(tile, Arrays.copyOf(tree.partial(tile.level()), tile.width() * Hash.LENGTH)));
        expected.keySet().stream().filter(size -> size > newest.size()).forEach(size ->
                faults.add("The log has " + newest.size() + " entries, but a checkpoint was signed over " + size
                        + ": it was cut or is an older copy."));
        return List.copyOf(faults);
    }

    /** How many entries the copy says it has. */
    public long size() {
        return newest.size();
    }

    /** The root that was found. */
    public Hash root() {
        return tree.root();
    }

    private void expect(SignedNote note, String which) throws MalformedNote {
        Checkpoint said = Checkpoint.parse(note.text());
        if (keys.stream().noneMatch(key -> key.name().equals(said.origin()) && note.isSignedBy(key))) {
            faults.add("No trusted key has signed " + which + " over " + said.size() + " entries.");
        }
        Hash before = expected.put(said.size(), said.root());
        if (before != null && !before.equals(said.root())) {
            faults.add("Two checkpoints over " + said.size() + " entries contradict each other.");
        }
    }

    private void take(Tile bundle) throws IOException {
        byte[] hashes = hashes(new Tile(0, bundle.index(), bundle.width()));
        List<byte[]> entries = entries(bundle);
        for (int place = 0; place < bundle.width(); place++) {
            long index = tree.size();
            if (place >= entries.size()) {
                faults.add("Entry " + index + " is missing.");
                tree.append(TreeHash.SHA_256.empty());
            } else {
                Hash leaf = TreeHash.SHA_256.leaf(entries.get(place));
                if (hashes.length > 0 && !leaf.equals(Hash.in(hashes, place))) {
                    faults.add("Entry " + index + " differs from what was sealed.");
                }
                tree.append(leaf);
            }
            compareRoot();
        }
        if (entries.size() > bundle.width()) {
            faults.add("There are more entries than the checkpoint covers after entry " + (tree.size() - 1) + ".");
        }
    }

    private void compareRoot() {
        Hash root = expected.get(tree.size());
        if (root == null || root.equals(tree.root())) {
            lastGood = root == null ? lastGood : tree.size();
        } else {
            faults.add("The first " + tree.size() + " entries are not what the checkpoint over them says; those before " + lastGood + " are.");
        }
    }

    private List<byte[]> entries(Tile bundle) throws IOException {
        try {
            return EntryBundle.read(copy.read(bundle));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (MalformedNote e) {
            faults.add(bundle.path() + " is damaged: " + e.getMessage() + ".");
            return List.of();
        }
    }

    private void compare(Tile tile, byte[] computed) {
        if (tile.level() == 0) {
            return;
        }
        try {
            if (!Arrays.equals(hashes(tile), computed)) {
                faults.add(tile.path() + " is not what follows from the entries.");
            }
        } catch (IOException e) {
            faults.add(tile.path() + " cannot be read: " + e + ".");
        }
    }

    private byte[] hashes(Tile tile) throws IOException {
        try {
            byte[] hashes = copy.read(tile);
            if (hashes.length == tile.width() * Hash.LENGTH) {
                return hashes;
            }
            faults.add(tile.path() + " has the wrong length.");
        } catch (NoSuchFileException e) {
            faults.add(tile.path() + " is missing.");
        }
        return new byte[0];
    }
}
