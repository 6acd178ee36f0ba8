package org.lianjian.audit.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * One event as readers see it.
 *
 * @param actorName    the display name of who did it; {@code system} for timed work
 * @param actorRole    the role it was done with, as a code; empty for the system
 * @param objectKey    the number of the record, or empty
 * @param origin       the network address, or the name of the timed work
 * @param facts        the plain facts
 * @param digests      field name to salted SHA-256 of text that is kept out of the log
 * @param leafIndex    the place in the transparency log, or null while it is not sealed yet
 */
public record TrailEntry(long id, Instant occurredAt, Long actorId, String actorName, String actorRole, AuditEvent event, Outcome outcome,
        ObjectType objectType, Long objectId, String objectKey, String origin, Map<String, String> facts, Map<String, String> digests,
        Long leafIndex) {
}
