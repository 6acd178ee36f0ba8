package org.lianjian.inspections.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.lianjian.platform.access.Actor;

/**
 * Who takes a step on a finding, and when.
 *
 * @param today    the office's date
 * @param auditors the accounts of the engagement's auditors
 */
public record FindingOccasion(Actor actor, Instant now, LocalDate today, Set<Long> auditors) {

    public FindingOccasion {
        auditors = Set.copyOf(auditors);
    }

    /** Whether this person is one of the engagement's auditors. */
    boolean isByAnAuditor() {
        return actor.accountId() != null && auditors.contains(actor.accountId());
    }
}
