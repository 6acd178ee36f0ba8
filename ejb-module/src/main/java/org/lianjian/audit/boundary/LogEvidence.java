package org.lianjian.audit.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the log can prove, for business code that hands it out with records. Checks no access: the caller does. */
public interface LogEvidence {

    /** The log as of its newest checkpoint; nothing before the first one. */
    Optional<LogState> now();

    /** The keys that this installation signs with and has signed with, the present one first. */
    List<String> keys();

    /** The proofs of events in the tree of a checkpoint, in the order of the log; those that it does not cover are left out. */
    List<EventProof> of(Collection<Long> eventIds, LogState state);

    /**
     * Signs a text with the log's key ({@code c2sp.org/signed-note}).
     *
     * @param text lines that each end with a line feed
     * @throws IllegalArgumentException if it could be taken for a checkpoint
     */
    String sign(String text);
}
