package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.VerificationStep;

/** Compares all records with the digests in their latest events, kind by kind. */
@ApplicationScoped
public class RecordCheck {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    RecordImages images;

    @Inject
    RecordPages pages;

    /** How many records there are. */
    public long count() {
        return kinds().stream().mapToLong(type -> entities.createQuery("select count(r) from " + nameOf(type) + " r", Long.class)
                .getSingleResult()).sum();
    }

    /** Checks them all; false if the listener stopped it. */
    boolean check(long doneBefore, Findings findings) {
        long done = doneBefore;
        for (ObjectType type : kinds()) {
            Optional<Long> last = Optional.of(Long.MIN_VALUE);
            while (last.isPresent()) {
                last = pages.check(type, images.entityOf(type).orElseThrow(), last.get(), findings);
                done += last.isPresent() ? RecordPages.ROWS : 0;
                if (!findings.goOn(VerificationStep.RECORDS, done)) {
                    return false;
                }
            }
            findGone(type, findings);
        }
        return true;
    }

    private void findGone(ObjectType type, Findings findings) {
        List<Object[]> gone = entities.createQuery("select e.objectId, max(e.objectKey) from AuditRecord e where e.objectType = :type"
                        + " and e.objectId is not null and e.digests like :mark"
                        + " and not exists (select r.id from " + nameOf(type) + " r where r.id = e.objectId)"
                        + " group by e.objectId order by e.objectId", Object[].class)
                .setParameter("type", type).setParameter("mark", "%\"" + JpaAuditTrail.RECORD + "\":%").setMaxResults(MOST).getResultList();
        gone.forEach(row -> findings.found(Discrepancy.ofRecord(DiscrepancyKind.RECORD_MISSING, type, (Long) row[0], (String) row[1])));
    }

    private List<ObjectType> kinds() {
        return Arrays.stream(ObjectType.values()).filter(type -> images.entityOf(type).isPresent()).toList();
    }

    private String nameOf(ObjectType type) {
        return images.entityOf(type).map(EntityType::getName).orElseThrow();
    }
}
