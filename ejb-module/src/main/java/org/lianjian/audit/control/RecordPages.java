package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.entity.AuditRecord;
import org.lianjian.audit.entity.EventSalt;
import org.lianjian.audit.entity.SaltedDigest;

/** Compares one page of records with the digests in their latest events. */
@ApplicationScoped
public class RecordPages {

    /** How many records are read at once. */
    static final int ROWS = 200;
    private static final int ATTEMPTS = 5;

    private static final Comparator<AuditRecord> LATER =
            Comparator.comparing(RecordPages::versionIn).thenComparing(AuditRecord::getId);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    RecordImages images;

    /** Checks the records after an id; answers the last one's, or nothing when there are no more. */
    @Transactional
    public Optional<Long> check(ObjectType type, EntityType<?> entity, long after, Findings findings) {
        Map<Long, Object> records = read(entity, after);
        Map<Long, List<AuditRecord>> events = eventsOf(type, records.keySet());
        Map<Long, String> salts = saltsOf(events.values().stream().flatMap(ofRecord -> latest(ofRecord).stream())
                .map(AuditRecord::getId).toList());
        records.forEach((id, record) -> {
            List<AuditRecord> ofRecord = events.getOrDefault(id, List.of());
            if (ofRecord.isEmpty()) {
                findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_UNKNOWN, type, id, ""));
            }
            latest(ofRecord).ifPresent(event -> {
                String salt = salts.get(event.getId());
                if (salt == null) {
                    findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_UNPROVABLE, type, id, event.getObjectKey()));
                } else if (differs(record, event, salt) && differsStill(type, entity, id)) {
                    findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_CHANGED, type, id, event.getObjectKey()));
                }
            });
        });
        return records.keySet().stream().max(Comparator.naturalOrder());
    }

    private Map<Long, Object> read(EntityType<?> entity, long after) {
        entities.clear();
        TypedQuery<Object> query = entities.createQuery("select r from " + entity.getName() + " r where r.id > :after order by r.id", Object.class)
                .setParameter("after", after).setMaxResults(ROWS);
        query.setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN);
        entity.getAttributes().stream().filter(PluralAttribute.class::isInstance)
                .forEach(part -> query.setHint(QueryHints.BATCH, "r." + part.getName()));
        Map<Long, Object> records = new LinkedHashMap<>();
        query.getResultList().forEach(record -> records.put(idOf(record), record));
        return records;
    }

    /** Done ones of each record, without any order. */
    private Map<Long, List<AuditRecord>> eventsOf(ObjectType type, Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery(
                        "select e from AuditRecord e where e.objectType = :type and e.objectId in :ids and e.outcome = :done", AuditRecord.class)
                .setParameter("type", type).setParameter("ids", ids).setParameter("done", Outcome.DONE)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultStream().collect(Collectors.groupingBy(AuditRecord::getObjectId));
    }

    /** The latest that has a digest of the record; events from before there were any have none. */
    private static Optional<AuditRecord> latest(List<AuditRecord> events) {
        return events.stream().filter(event -> digestIn(event) != null).max(LATER);
    }

    /** What is changed rightly between reading the record and its events looks like a difference: read again until nothing came in between. */
    private boolean differsStill(ObjectType type, EntityType<?> entity, long id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            entities.clear();
            Optional<AuditRecord> before = latest(eventsOf(type, Set.of(id)).getOrDefault(id, List.of()));
            Object record = entities.find(entity.getJavaType(), id);
            boolean differs = record == null || before.filter(event ->
                    differs(record, event, saltsOf(List.of(event.getId())).get(event.getId()))).isPresent();
            Optional<AuditRecord> after = latest(eventsOf(type, Set.of(id)).getOrDefault(id, List.of()));
            if (before.map(AuditRecord::getId).equals(after.map(AuditRecord::getId))) {
                return differs;
            }
        }
        return false;
    }

    private boolean differs(Object record, AuditRecord event, String salt) {
        return salt != null && !new SaltedDigest(salt, digestIn(event)).isOf(images.of(record));
    }

    private Map<Long, String> saltsOf(List<Long> events) {
        return events.isEmpty() ? Map.of()
                : entities.createQuery("select s from EventSalt s where s.eventId in :ids and s.field = :field", EventSalt.class)
                .setParameter("ids", events).setParameter("field", JpaAuditTrail.RECORD).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream().collect(Collectors.toMap(EventSalt::getEventId, EventSalt::getSalt));
    }

    private Long idOf(Object record) {
        return (Long) entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
    }

    private static String digestIn(AuditRecord event) {
        return CanonicalJson.read(event.getDigests()).get(JpaAuditTrail.RECORD);
    }

    private static int versionIn(AuditRecord event) {
        return Integer.parseInt(CanonicalJson.read(event.getFacts()).getOrDefault(JpaAuditTrail.VERSION, "0"));
    }
}
