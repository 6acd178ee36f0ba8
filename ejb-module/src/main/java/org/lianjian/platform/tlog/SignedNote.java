package org.lianjian.platform.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures ({@code c2sp.org/signed-note}).
 *
 * @param text       what is signed, lines that each end with a line feed
 * @param signatures at least one
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String MARK = "\u2014 ";
    private static final int ID = 4;
    private static final int LONGEST = 1_000_000;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param name  the name of the key
     * @param keyId the first four bytes of its hash, as a number
     * @param bytes the signature itself
     */
    public record Signature(String name, int keyId, byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Signature that && name.equals(that.name) && keyId == that.keyId && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return keyId;
        }
    }

    /** Signs a text. */
    public static SignedNote sign(String text, Collection<NoteSigner> signers) {
        return new SignedNote(text, signers.stream()
                .map(signer -> new Signature(signer.key().name(), signer.key().id(), signer.sign(text.getBytes(StandardCharsets.UTF_8)))).toList());
    }

    /**
     * Reads a note; line ends of Windows, and white space around it, which pasting adds, are forgiven.
     *
     * @throws MalformedNote if it is not one
     */
    public static SignedNote parse(String pasted) throws MalformedNote {
        String note = pasted.replace("\r\n", "\n").strip() + "\n";
        int end = note.indexOf("\n\n" + MARK);
        if (end < 0 || note.length() > LONGEST) {
            throw new MalformedNote("a signed note is a text, an empty line and lines that begin with \"" + MARK + "\"");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2).split("\n")) {
            signatures.add(signature(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    private static Signature signature(String line) throws MalformedNote {
        String[] words = line.split(" ");
        if (!line.startsWith(MARK) || words.length != 3) {
            throw new MalformedNote("\"" + line + "\" is not a line with a signature");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(words[2]);
            if (bytes.length > ID) {
                return new Signature(words[1], NoteKey.number(bytes), Arrays.copyOfRange(bytes, ID, bytes.length));
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("the signature of " + words[1] + " is not Base64");
        }
        throw new MalformedNote("the signature of " + words[1] + " is too short");
    }

    /** Whether the key has signed it; every signature that claims to be of this key must be right. */
    public boolean isSignedBy(NoteKey key) {
        List<Signature> claimed = signatures.stream().filter(one -> one.keyId == key.id() && one.name.equals(key.name())).toList();
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        return !claimed.isEmpty() && claimed.stream().allMatch(one -> key.verifies(signed, one.bytes));
    }

    /** As it is written and sent. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signature one : signatures) {
            byte[] bytes = Arrays.copyOf(NoteKey.bytes(one.keyId), ID + one.bytes.length);
            System.arraycopy(one.bytes, 0, bytes, ID, one.bytes.length);
            note.append(MARK).append(one.name).append(' ').append(Base64.getEncoder().encodeToString(bytes)).append('\n');
        }
        return note.toString();
    }
}
