package org.lianjian.audit.boundary;

import java.time.LocalDate;

/**
 * What the auditor looks for; null means "any".
 *
 * @param from  first day, office time
 * @param to    last day, office time
 * @param actor a part of the actor's display name or the whole sign-in name
 * @param key   the number of a record, whole or its beginning
 */
public record TrailFilter(LocalDate from, LocalDate to, String actor, ObjectType objectType, Long objectId, String key, AuditEvent event,
        Outcome outcome) {

    /** Everything within reach. */
    public static TrailFilter any() {
        return new TrailFilter(null, null, null, null, null, null, null, null);
    }

    /** The trail of one record. */
    public static TrailFilter of(ObjectType type, long id) {
        return new TrailFilter(null, null, null, type, id, null, null, null);
    }
}
