package org.lianjian.audit.boundary;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which events of several records are wanted together.
 *
 * @param records the ids of the records by their kind
 * @param events  only these; empty for all
 * @param since   no event before this moment, or null
 */
public record TrailOf(Map<ObjectType, Set<Long>> records, Set<AuditEvent> events, Instant since) {

    public TrailOf {
        records = records.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        events = Set.copyOf(events);
    }

    /** The same for one kind of event. */
    public static TrailOf events(ObjectType type, Collection<Long> ids, Set<AuditEvent> events) {
        return new TrailOf(Map.of(type, Set.copyOf(ids)), events, null);
    }
}
