package org.lianjian.audit.control;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.NoteKey;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;

/** The keys a checkpoint may be signed with: those the log was registered with and those this node has. */
final class KnownKeys {

    private final List<NoteKey> known = new ArrayList<>();
    private final NoteKey own;

    KnownKeys(List<LogKey> registered, List<SigningKey> ownKeys) {
        own = ownKeys.get(0).key();
        ownKeys.forEach(key -> known.add(key.key()));
        registered.forEach(key -> read(key.getKey()));
    }

    private void read(String key) {
        try {
            known.add(NoteKey.parse(key));
        } catch (MalformedNote e) {
            // What was written into the register from outside is no key, so nothing counts as signed by it.
            System.getLogger(KnownKeys.class.getName()).log(System.Logger.Level.WARNING, "Not a key of the log: {0}", key);
        }
    }

    /** Whether one of them has signed the note. */
    boolean signed(SignedNote note) {
        return known.stream().anyMatch(note::isSignedBy);
    }

    /** Whether this node's present key has signed it. */
    boolean ownSigned(SignedNote note) {
        return note.isSignedBy(own);
    }

    String origin() {
        return own.name();
    }
}
