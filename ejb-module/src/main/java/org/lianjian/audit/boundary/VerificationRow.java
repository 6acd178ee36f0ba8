package org.lianjian.audit.boundary;

import java.time.Instant;

/**
 * A verification as it stands.
 *
 * @param treeSize how many entries the log had when it began
 * @param given    whether it was also held against a checkpoint from outside
 * @param done     how many entries and records of {@code total} are checked
 * @param faults   how many discrepancies; those beyond the first thousand are counted only
 */
public record VerificationRow(long id, Instant startedAt, String startedBy, VerificationState state, VerificationStep step, long treeSize,
        boolean given, long done, long total, Instant endedAt, long faults) {
}
