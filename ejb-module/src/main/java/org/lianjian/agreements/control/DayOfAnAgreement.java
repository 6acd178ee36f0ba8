package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What a day brings for one agreement, in a transaction of its own unless the caller has one. Called by {@link AgreementCalendar} only. */
@ApplicationScoped
public class DayOfAnAgreement {

    @Inject
    AgreementStore store;

    @Inject
    Activation activation;

    @Inject
    PairingDesk pairings;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    /** Signed agreements whose first day has come and whose last has not passed. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> beginningBy(LocalDate today) {
        return store.ids("select a.id from Agreement a where a.state = :signed and a.term.start <= :today and a.term.effectiveEnd >= :today "
                + "order by a.term.start, a.id", Map.of("signed", AgreementState.SIGNED, "today", today));
    }

    /** Running agreements whose last day has passed. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> overBy(LocalDate today) {
        return store.ids("select a.id from Agreement a where a.state in :running and a.term.effectiveEnd < :today order by a.id",
                Map.of("running", List.of(AgreementState.ACTIVE, AgreementState.SUSPENDED), "today", today));
    }

    /** Lets it begin, unless somebody else has done so meanwhile. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void begin(long id, LocalDate today) {
        Agreement agreement = store.agreementInLockedPairing(id);
        Occasion occasion = occasion(today);
        if (agreement.objection(AgreementStep.ACTIVATE, occasion).isEmpty()) {
            activation.begin(agreement, occasion);
        }
    }

    /** Lets it expire, unless it was ended meanwhile. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void end(long id, LocalDate today) {
        Agreement agreement = store.agreementInLockedPairing(id);
        Occasion occasion = occasion(today);
        if (agreement.expire(occasion)) {
            trail.record(AuditEvent.AGREEMENT_EXPIRED, AgreementFacts.subject(agreement),
                    Facts.none().with("effectiveEnd", agreement.getTerm().getEffectiveEnd()));
            pairings.follow(agreement.getPairingId(), agreement, occasion);
        }
    }

    private Occasion occasion(LocalDate today) {
        return new Occasion(access.actor(), clock.now(), today);
    }
}
