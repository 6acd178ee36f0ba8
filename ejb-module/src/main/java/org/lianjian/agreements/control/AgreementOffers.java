package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.StepRefusal;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** What the actor may do with an agreement now, and what its role could do but not now. Offers only; each step checks again. */
@Dependent
class AgreementOffers {

    private static final String RENEWED_ALREADY = "agreements.refusal.renewedAlready";

    @Inject
    private Access access;

    @Inject
    private AgreementStore store;

    Set<AgreementStep> steps(Agreement agreement, Occasion occasion) {
        Set<AgreementStep> steps = EnumSet.noneOf(AgreementStep.class);
        for (AgreementStep step : AgreementStep.values()) {
            if (mayEver(step, agreement) && objection(step, agreement, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    List<StepRefusal> refusals(Agreement agreement, Occasion occasion) {
        List<StepRefusal> refusals = new ArrayList<>();
        for (AgreementStep step : AgreementStep.values()) {
            if (mayEver(step, agreement)) {
                objection(step, agreement, occasion).filter(Objection::isTelling)
                        .ifPresent(objection -> refusals.add(new StepRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    /** Demands that nobody has drawn up a successor yet. */
    void demandNoSuccessor(Agreement agreement) {
        if (store.successorOf(agreement.getId()).isPresent()) {
            throw new RuleViolated(null, RENEWED_ALREADY);
        }
    }

    private Optional<Objection> objection(AgreementStep step, Agreement agreement, Occasion occasion) {
        Optional<Objection> objection = agreement.objection(step, occasion);
        boolean renewed = step == AgreementStep.RENEW && objection.isEmpty() && store.successorOf(agreement.getId()).isPresent();
        return renewed ? Optional.of(new Objection(null, RENEWED_ALREADY, List.of())) : objection;
    }

    private boolean mayEver(AgreementStep step, Agreement agreement) {
        return step == AgreementStep.FILE_ACTIVITY ? mayFile(agreement) : access.permits(operationOf(step), agreement.scope());
    }

    /** A secretary files for the own organisation, a township official for the bodies of the township itself. */
    private boolean mayFile(Agreement agreement) {
        Actor actor = access.actor();
        return actor.grants().stream().filter(grant -> Operation.ACTIVITY_FILE.isOpenTo(grant.role()))
                .anyMatch(grant -> agreement.parties().stream().anyMatch(party -> filesFor(grant, party)));
    }

    private static boolean filesFor(Grant grant, NamedParty party) {
        boolean covered = grant.covers(RecordScope.of(party.organizationId(), party.townshipCode()));
        boolean bodyOfTheTownship = party.kind() == OrganizationKind.GOVERNMENT_BODY && party.bodyLevel() == BodyLevel.TOWNSHIP;
        return covered && (grant.level() == ScopeLevel.ORGANIZATION || bodyOfTheTownship);
    }

    private static Operation operationOf(AgreementStep step) {
        return switch (step) {
            case CHANGE -> Operation.AGREEMENT_DRAFT;
            case SUBMIT -> Operation.AGREEMENT_SUBMIT;
            case WITHDRAW -> Operation.AGREEMENT_WITHDRAW;
            case APPROVE -> Operation.AGREEMENT_APPROVE;
            case RETURN -> Operation.AGREEMENT_RETURN;
            case SIGN, ADD_SCAN -> Operation.AGREEMENT_SIGN;
            case ACTIVATE -> Operation.AGREEMENT_ACTIVATE;
            case SUSPEND -> Operation.AGREEMENT_SUSPEND;
            case RESUME -> Operation.AGREEMENT_RESUME;
            case TERMINATE -> Operation.AGREEMENT_TERMINATE;
            case RENEW -> Operation.AGREEMENT_RENEW;
            case ADD_ADDENDUM -> Operation.AGREEMENT_ADD_ADDENDUM;
            case FILE_ACTIVITY -> Operation.ACTIVITY_FILE;
        };
    }
}
