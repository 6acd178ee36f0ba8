package org.lianjian.platform.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows without a server that an entry is in a log ({@code c2sp.org/tlog-proof}).
 *
 * @param index      the place of the entry
 * @param path       the hashes from the entry up to the root
 * @param checkpoint the signed checkpoint of the tree
 */
public record InclusionProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Reads a proof.
     *
     * @throws MalformedNote if it is not one
     */
    public static InclusionProof parse(String text) throws MalformedNote {
        int end = text.indexOf("\n\n");
        List<String> lines = new ArrayList<>(text.substring(0, Math.max(end, 0)).lines().toList());
        if (end < 0 || !lines.remove(0).equals(HEAD)) {
            throw new MalformedNote("a proof begins with \"" + HEAD + "\"");
        }
        lines.removeIf(line -> line.startsWith("extra "));
        if (lines.isEmpty() || !lines.get(0).matches("index [0-9]{1,18}")) {
            throw new MalformedNote("a proof names the index of its entry");
        }
        try {
            return new InclusionProof(Long.parseLong(lines.get(0).substring("index ".length())),
                    lines.stream().skip(1).map(Hash::ofBase64).toList(), SignedNote.parse(text.substring(end + 2)));
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("the hashes of a proof are 32 bytes in Base64");
        }
    }

    /** Whether the proof shows that the entry is in the log whose key this is. */
    public boolean shows(byte[] entry, NoteKey log) throws MalformedNote {
        Checkpoint stated = Checkpoint.parse(checkpoint.text());
        return checkpoint.isSignedBy(log) && stated.origin().equals(log.name()) && new ProofCheck(TreeHash.SHA_256)
                .isIncluded(TreeHash.SHA_256.leaf(entry), index, stated.size(), path, stated.root());
    }

    /** As it is written to a file {@code .tlog-proof}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEAD + "\nindex " + index + "\n");
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
