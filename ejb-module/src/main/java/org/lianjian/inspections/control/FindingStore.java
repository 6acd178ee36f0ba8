package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.inspections.entity.FindingLifeCycle;
import org.lianjian.inspections.entity.NamedAuditor;
import org.lianjian.platform.errors.NotFound;

/** Finds and keeps findings, and what they need of their engagements. */
@Dependent
class FindingStore {

    static final String FINDING = "finding";

    private static final String NAMES_ME = "exists (select n.id from Engagement n join n.auditors a where n.id = e.id and a.accountId = :account)";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Finding finding) {
        entities.persist(finding);
    }

    Finding finding(long id) {
        return Optional.ofNullable(entities.find(Finding.class, id)).orElseThrow(() -> new NotFound(FINDING, id));
    }

    Optional<Engagement> engagement(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Engagement.class, id));
    }

    Engagement engagementOf(Finding finding) {
        return entities.find(Engagement.class, finding.getEngagementId());
    }

    /** The accounts of an engagement's auditors. */
    static Set<Long> auditors(Engagement engagement) {
        return engagement.auditors().stream().map(NamedAuditor::getAccountId).collect(Collectors.toSet());
    }

    /** The engagements that name this account and whose records it may read today, newest first. */
    List<Engagement> openFor(Long accountId, LocalDate today) {
        return entities.createQuery("select e from Engagement e where e.state = :state and e.accessFrom <= :today and e.accessTo >= :today and "
                        + NAMES_ME + " order by e.id desc", Engagement.class)
                .setParameter("state", EngagementState.COMMISSIONED).setParameter("today", today).setParameter("account", accountId)
                .getResultList();
    }

    /** Findings whose day has passed without a claim and that are not escalated yet. */
    List<Long> overdueOn(LocalDate today) {
        return entities.createQuery("select f.id from Finding f where f.state in :awaiting and f.dueOn < :today order by f.dueOn, f.id", Long.class)
                .setParameter("awaiting", FindingLifeCycle.AWAITING).setParameter("today", today).getResultList();
    }
}
