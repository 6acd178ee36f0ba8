package org.lianjian.audit.control;

import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.entity.AuditRecord;

/** Logged events as readers see them. */
final class TrailEntries {

    /** What a query reads them with; rows are for {@link #of(Object[])}. */
    static final String SELECT = "select e, l.index from AuditRecord e left join SealedEvent l on l.eventId = e.id";

    private TrailEntries() {
    }

    static TrailEntry of(Object[] row) {
        AuditRecord entry = (AuditRecord) row[0];
        return new TrailEntry(entry.getId(), entry.getOccurredAt(), entry.getActorId(), entry.getActorName(), entry.getActorRole(),
                entry.getEvent(), entry.getOutcome(), entry.getObjectType(), entry.getObjectId(), entry.getObjectKey(), entry.getOrigin(),
                CanonicalJson.read(entry.getFacts()), CanonicalJson.read(entry.getDigests()), (Long) row[1]);
    }
}
