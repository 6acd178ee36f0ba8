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
import java.util.HashMap;
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
import org.lianjian.audit.entity.EventSalt;

/** Compares one page of records with the digests in their latest events. */
@ApplicationScoped
public class RecordPages {

    /** How many records are read at once. */
    static final int ROWS = 200;
    private static final int ATTEMPTS = 5;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    RecordImages images;

    /** Checks the records after an id; answers the last one's, or nothing when there are no more. */
    @Transactional
    public Optional<Long> check(ObjectType type, EntityType<?> entity, long after, Findings findings) {
        Map<Long, Object> records = read(entity, after);
        Map<Long, List<SaidOfRecord>> said = saidOf(type, records.keySet());
        Map<Long, SaidOfRecord> latest = new HashMap<>();
        said.forEach((id, ofRecord) -> SaidOfRecord.latest(ofRecord).ifPresent(last -> latest.put(id, last)));
        Map<Long, String> salts = saltsOf(latest.values().stream().map(SaidOfRecord::eventId).toList());
        records.forEach((id, record) -> {
            SaidOfRecord last = latest.get(id);
            if (!said.containsKey(id)) {
                findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_UNKNOWN, type, id, ""));
            } else if (last != null && !salts.containsKey(last.eventId())) {
                findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_UNPROVABLE, type, id, last.key()));
            } else if (last != null && differs(record, last, salts) && differsStill(type, entity, id)) {
                findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_CHANGED, type, id, last.key()));
            }
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

    /** What the done events say of each record, without any order. */
    private Map<Long, List<SaidOfRecord>> saidOf(ObjectType type, Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery(
                        SaidOfRecord.SELECT + " where e.objectType = :type and e.objectId in :ids and e.outcome = :done", Object[].class)
                .setParameter("type", type).setParameter("ids", ids).setParameter("done", Outcome.DONE)
                .getResultStream().map(SaidOfRecord::of).collect(Collectors.groupingBy(SaidOfRecord::recordId));
    }

    /** What is changed rightly between reading the record and its events looks like a difference: read again until nothing came in between. */
    private boolean differsStill(ObjectType type, EntityType<?> entity, long id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            entities.clear();
            Optional<SaidOfRecord> before = latestOf(type, id);
            Object record = entities.find(entity.getJavaType(), id);
            boolean differs = record == null
                    || before.filter(last -> differs(record, last, saltsOf(List.of(last.eventId())))).isPresent();
            if (before.equals(latestOf(type, id))) {
                return differs;
            }
        }
        return false;
    }

    private Optional<SaidOfRecord> latestOf(ObjectType type, long id) {
        return SaidOfRecord.latest(saidOf(type, Set.of(id)).getOrDefault(id, List.of()));
    }

    private boolean differs(Object record, SaidOfRecord last, Map<Long, String> salts) {
        String salt = salts.get(last.eventId());
        return salt != null && !last.isTrueOf(images.of(record), salt);
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
}
