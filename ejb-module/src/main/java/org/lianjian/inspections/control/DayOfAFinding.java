package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.inspections.entity.FindingOccasion;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.time.OfficeClock;

/** What a day brings for one finding, in a transaction of its own unless the caller has one. Called by {@link FindingCalendar} only. */
@ApplicationScoped
public class DayOfAFinding {

    @Inject
    FindingStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /** Findings whose day has passed without a claim. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> overdueOn(LocalDate today) {
        return store.overdueOn(today);
    }

    /** Escalates it, unless it was claimed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void escalate(long id, LocalDate today) {
        Finding finding = store.finding(id);
        LocalDate missed = finding.getDueOn();
        FindingOccasion occasion = new FindingOccasion(access.actor(), clock.now(), today, FindingStore.auditors(store.engagementOf(finding)));
        if (finding.escalate(occasion)) {
            trail.record(AuditEvent.FINDING_ESCALATED, FindingFacts.subject(finding), Facts.none().with("dueOn", missed));
        }
    }
}
