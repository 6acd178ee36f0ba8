package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.agreements.boundary.PairingState;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;

/** Opens pairings, and lets them follow their agreements (invariant 1). */
@Dependent
class PairingDesk {

    @Inject
    private AgreementStore store;

    @Inject
    private Numbers numbers;

    @Inject
    private Divisions divisions;

    @Inject
    private AuditTrail trail;

    /** The pairing that has not ended of the agreement's kind and parties, or a new one; locked either way. */
    Pairing joinOrOpen(Agreement agreement, Occasion occasion) {
        String set = Pairing.openPartySetOf(agreement);
        return store.lockOpenPairing(set).orElseGet(() -> {
            store.lockKind(agreement.getKind());
            return store.lockOpenPairing(set).orElseGet(() -> open(agreement, occasion));
        });
    }

    /** The next number of a kind, in the sequence of the leading party's township. */
    OfficialNumber nextNumber(NumberKind kind, Agreement agreement, Occasion occasion) {
        String township = agreement.parties().stream().filter(party -> party.role() == PartyRole.LEAD).map(NamedParty::townshipCode)
                .findFirst().orElseThrow();
        return numbers.next(kind, township, divisions.get(township).mark(), occasion.today().getYear());
    }

    /** Lets the pairing follow its agreements, and records what became of it. */
    void follow(Long pairingId, Agreement cause, Occasion occasion) {
        if (pairingId == null) {
            return;
        }
        Pairing pairing = store.lockPairing(pairingId);
        PairingState before = pairing.getState();
        if (pairing.follow(store.statesOf(pairing), occasion)) {
            record(eventOf(before, pairing.getState()), pairing, cause);
        }
    }

    private Pairing open(Agreement agreement, Occasion occasion) {
        Pairing pairing = Pairing.propose(agreement, nextNumber(NumberKind.PAIRING, agreement, occasion), occasion);
        store.add(pairing);
        record(AuditEvent.PAIRING_PROPOSED, pairing, agreement);
        return pairing;
    }

    private void record(AuditEvent event, Pairing pairing, Agreement cause) {
        trail.record(event, new Subject(pairing.getId(), pairing.getKey(), cause.scope()),
                Facts.none().with("kind", pairing.getKind()).with("parties", pairing.getPartySet()).with("agreement", cause.getId()));
    }

    private static AuditEvent eventOf(PairingState before, PairingState after) {
        return switch (after) {
            case PROPOSED -> AuditEvent.PAIRING_PROPOSED;
            case ACTIVE -> before == PairingState.SUSPENDED ? AuditEvent.PAIRING_RESUMED : AuditEvent.PAIRING_BECAME_ACTIVE;
            case SUSPENDED -> AuditEvent.PAIRING_SUSPENDED;
            case ENDED -> AuditEvent.PAIRING_ENDED;
        };
    }
}
