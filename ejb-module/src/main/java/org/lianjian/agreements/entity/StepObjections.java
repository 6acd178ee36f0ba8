package org.lianjian.agreements.entity;

import static org.lianjian.agreements.boundary.AgreementState.APPROVED;
import static org.lianjian.agreements.boundary.AgreementState.EXPIRED;
import static org.lianjian.agreements.boundary.AgreementState.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Whether a step can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
final class StepObjections {

    private static final int YEARS_FOR_RENEWAL = 1;

    private StepObjections() {
    }

    /** The objection to the step, if there is one. */
    static Optional<Objection> to(AgreementStep step, Agreement agreement, Occasion occasion) {
        if (!LifeCycle.has(step, agreement.getState())) {
            return Optional.of(outsideLifeCycle(step, agreement));
        }
        return switch (step) {
            case APPROVE, RETURN, SUSPEND, RESUME, TERMINATE, ADD_ADDENDUM -> deciding(agreement, occasion);
            case ACTIVATE -> deciding(agreement, occasion).or(() -> StartHasCome.objection(agreement.getTerm(), occasion.today()));
            case RENEW -> renewal(agreement, occasion);
            case ADD_SCAN -> agreement.isScanMissing() ? Optional.empty() : Optional.of(Objection.outOfPlace("agreements", step));
            case CHANGE, SUBMIT, WITHDRAW, SIGN, FILE_ACTIVITY -> Optional.empty();
        };
    }

    private static Objection outsideLifeCycle(AgreementStep step, Agreement agreement) {
        AgreementState state = agreement.getState();
        if (step == AgreementStep.ACTIVATE && state == APPROVED) {
            return SigningNeedsEveryParty.objection(agreement.parties(), agreement.signedBy())
                    .orElseGet(() -> Objection.outOfPlace("agreements", step));
        }
        boolean waitsForResumption = step == AgreementStep.RENEW || step == AgreementStep.FILE_ACTIVITY;
        return waitsForResumption && state == SUSPENDED ? Objection.ofLifeCycle("agreements.refusal.suspended")
                : Objection.outOfPlace("agreements", step);
    }

    /** The objection to who decides (invariant 6). */
    static Optional<Objection> deciding(Agreement agreement, Occasion occasion) {
        if (occasion.isTimedWork()) {
            return Optional.empty();
        }
        return DecidedAtTheRightLevel.objection(occasion.actor(), agreement.getDecidingLevel(), agreement.scope())
                .or(() -> PartyOfAnOfficial.objection(occasion.actor(), agreement.parties()));
    }

    private static Optional<Objection> renewal(Agreement agreement, Occasion occasion) {
        LocalDate last = agreement.getTerm().getEffectiveEnd().plusYears(YEARS_FOR_RENEWAL);
        if (agreement.getState() == EXPIRED && occasion.today().isAfter(last)) {
            return Optional.of(Objection.ofLifeCycle("agreements.refusal.renewalTooLate", last));
        }
        return mayDrawUp(agreement.parties(), occasion.actor()) ? Optional.empty()
                : Optional.of(Objection.ofLifeCycle("agreements.refusal.municipalDraws"));
    }

    /** A party draws up its own; an official only what lies wholly within reach. */
    private static boolean mayDrawUp(List<NamedParty> parties, Actor actor) {
        return parties.stream().anyMatch(party -> actor.organizationIds().contains(party.organizationId()))
                || parties.stream().map(party -> RecordScope.of(party.organizationId(), party.townshipCode()))
                        .allMatch(scope -> actor.grants().stream().anyMatch(grant -> grant.covers(scope)));
    }
}
