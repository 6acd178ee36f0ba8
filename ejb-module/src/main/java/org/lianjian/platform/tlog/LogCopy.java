package org.lianjian.platform.tlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A log that was copied to a folder, or to an archive opened as one: each piece in a file with the path it was fetched by. */
public final class LogCopy {

    /** The file with the newest checkpoint. */
    public static final String CHECKPOINT = "checkpoint";
    /** The file with the verification keys, one a line, the present one first. */
    public static final String KEYS = "vkey";
    /** The file with all checkpoints there were, smallest first; a copy may lack it. */
    public static final String CHECKPOINTS = "checkpoints";
    /** What stands between two of them. */
    public static final String BETWEEN_CHECKPOINTS = "=\n";

    private final Path folder;

    public LogCopy(Path folder) {
        this.folder = folder;
    }

    /** The newest checkpoint, unverified. */
    public SignedNote checkpoint() throws IOException, MalformedNote {
        return SignedNote.parse(text(CHECKPOINT));
    }

    /** The keys that came with the copy. */
    public List<NoteKey> keys() throws IOException, MalformedNote {
        List<NoteKey> keys = new ArrayList<>();
        for (String line : text(KEYS).strip().split("\\s+")) {
            keys.add(NoteKey.parse(line));
        }
        return keys;
    }

    /** All checkpoints that came with the copy, unverified. */
    public List<SignedNote> checkpoints() throws IOException, MalformedNote {
        List<SignedNote> notes = new ArrayList<>();
        if (Files.exists(folder.resolve(CHECKPOINTS))) {
            for (String note : text(CHECKPOINTS).split("(?m)^" + BETWEEN_CHECKPOINTS)) {
                notes.add(SignedNote.parse(note));
            }
        }
        return notes;
    }

    /**
     * A tile or a bundle.
     *
     * @throws NoSuchFileException if the copy has none
     */
    public byte[] read(Tile tile) throws IOException {
        return Files.readAllBytes(folder.resolve(tile.path()));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
