package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.platform.steps.Occasion;

/** Lets a signed agreement begin: it becomes active, the one it renews is superseded, their pairing follows. */
@Dependent
class Activation {

    @Inject
    private AgreementStore store;

    @Inject
    private PairingDesk pairings;

    @Inject
    private AuditTrail trail;

    /** The caller has locked the pairing. */
    void begin(Agreement agreement, Occasion occasion) {
        agreement.activate(store.termsBeside(agreement), occasion);
        trail.record(AuditEvent.AGREEMENT_ACTIVATED, AgreementFacts.subject(agreement),
                Facts.none().with("start", agreement.getTerm().getStart()).with("end", agreement.getTerm().getEnd()));
        store.find(agreement.getPredecessorId()).ifPresent(predecessor -> supersede(predecessor, agreement, occasion));
        pairings.follow(agreement.getPairingId(), agreement, occasion);
    }

    private void supersede(Agreement predecessor, Agreement successor, Occasion occasion) {
        if (!predecessor.supersede(successor, occasion)) {
            return;
        }
        trail.record(AuditEvent.AGREEMENT_SUPERSEDED, AgreementFacts.subject(predecessor),
                Facts.none().with("successor", successor.getId()).with("effectiveEnd", predecessor.getTerm().getEffectiveEnd()));
        if (!predecessor.getPairingId().equals(successor.getPairingId())) {
            pairings.follow(predecessor.getPairingId(), predecessor, occasion);
        }
    }
}
