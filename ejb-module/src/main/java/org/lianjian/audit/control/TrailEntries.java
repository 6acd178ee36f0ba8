package org.lianjian.audit.control;

import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.entity.AuditRecord;

/** Logged events as readers see them. */
final class TrailEntries {

    private TrailEntries() {
    }

    static TrailEntry of(AuditRecord entry) {
        return new TrailEntry(entry.getId(), entry.getOccurredAt(), entry.getActorId(), entry.getActorName(), entry.getActorRole(),
                entry.getEvent(), entry.getOutcome(), entry.getObjectType(), entry.getObjectId(), entry.getObjectKey(), entry.getOrigin(),
                CanonicalJson.read(entry.getFacts()), CanonicalJson.read(entry.getDigests()));
    }
}
