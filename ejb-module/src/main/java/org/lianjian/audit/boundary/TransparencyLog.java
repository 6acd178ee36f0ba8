package org.lianjian.audit.boundary;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.tlog.Tile;

/**
 * The log in the form that strangers verify ({@code c2sp.org/tlog-tiles}). What has been published once never changes.
 *
 * <p>Checkpoints, keys and hashes are open to whoever may read the log. The entries are those of all townships and accounts, so they are for the log
 * administrator; auditors get proofs of the events within their reach (invariant 15).
 */
@Local
public interface TransparencyLog {

    /**
     * The newest checkpoint as a signed note.
     *
     * @throws org.lianjian.platform.errors.NotFound before the first one
     */
    String checkpoint();

    /** The key the log is signed with now, in signed-note form. */
    String verificationKey();

    /**
     * A tile of hashes, or as much of it as was asked for.
     *
     * @throws org.lianjian.platform.errors.NotFound if the newest checkpoint does not cover it
     */
    byte[] tile(Tile tile);

    /** The entries below a tile of level 0, each with its length before it. */
    byte[] entries(Tile bundle);

    /** How the log stands. */
    LogStatus status();

    /** What is printed on papers; nothing before the first checkpoint. */
    Optional<LogWitness> witness();

    /** Proofs of the events of one record that are within reach and sealed, oldest first, at most 500. */
    List<EventProof> proofsOf(ObjectType type, long id);

    /**
     * The proof of one event.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if it is not sealed yet
     */
    EventProof proof(long eventId);
}
