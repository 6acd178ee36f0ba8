package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the record within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class AgreementDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private AgreementStore store;

    @Inject
    private AgreementView view;

    @Inject
    private AgreementOffers offers;

    @Inject
    private PairingDesk pairings;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    Visibility reach(Operation operation) {
        return access.visible(operation);
    }

    /** An agreement to be read. */
    Agreement show(long id) {
        return within(Operation.AGREEMENT_VIEW, store.agreement(id));
    }

    /** An agreement to be changed, in its version, with its pairing locked. */
    Agreement take(RecordRef ref, Operation operation) {
        Agreement agreement = within(operation, store.agreementInLockedPairing(ref.id()));
        agreement.expect(ref);
        return agreement;
    }

    void demandNoSuccessor(Agreement agreement) {
        offers.demandNoSuccessor(agreement);
    }

    AgreementDetails details(Agreement agreement) {
        return view.details(agreement, occasion());
    }

    List<TrailEntry> history(Agreement agreement) {
        return view.history(agreement);
    }

    /** Records the change and answers the agreement as it stands now. */
    AgreementDetails record(Agreement agreement, AuditEvent event, Facts facts) {
        trail.record(event, AgreementFacts.subject(agreement), facts);
        return details(agreement);
    }

    /** The same for a step that its pairing follows. */
    AgreementDetails recordAndFollow(Agreement agreement, AuditEvent event, Facts facts) {
        trail.record(event, AgreementFacts.subject(agreement), facts);
        pairings.follow(agreement.getPairingId(), agreement, occasion());
        return details(agreement);
    }

    private Agreement within(Operation operation, Agreement agreement) {
        access.demand(operation, agreement.scope(), AgreementStore.AGREEMENT, agreement.getId());
        return agreement;
    }
}
