package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.entity.Newborn;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Makes the records that come out of a resolution, each through its own feature and gate, in the present transaction. */
@Dependent
class Births {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private AgreementRegister register;

    @Inject
    private AgreementAddenda addenda;

    @Inject
    private Activities activities;

    @Inject
    private Projects projects;

    /** An addendum of an agreement, and the commitment it brings. */
    List<Newborn> addendum(Resolution resolution, BornAddendumDraft draft) {
        demandConcerned(resolution, draft.getAgreementId(), Operation.AGREEMENT_ADD_ADDENDUM);
        AgreementAddition addition = addenda.add(RecordRef.latest(draft.getAgreementId()), draft);
        List<Newborn> born = new ArrayList<>();
        born.add(new Newborn(OffspringKind.AGREEMENT_ADDENDUM, addition.id(), addition.agreementId(), addition.text()));
        if (addition.commitment() != null) {
            born.add(new Newborn(OffspringKind.COMMITMENT, addition.commitment().id(), addition.agreementId(), addition.commitment().measure()));
        }
        return born;
    }

    /** A planned activity. */
    List<Newborn> activity(Resolution resolution, ActivityDraft draft) {
        demandConcerned(resolution, draft.getAgreementId(), Operation.ACTIVITY_PLAN);
        ActivityDetails planned = activities.plan(draft);
        return List.of(new Newborn(OffspringKind.ACTIVITY, planned.id(), planned.id(), planned.title()));
    }

    /** A proposed project. */
    List<Newborn> project(Resolution resolution, ProjectDraft draft) {
        demandConcerned(resolution, draft.getAgreementId(), Operation.PROJECT_PROPOSE);
        ProjectDetails proposed = projects.propose(draft);
        return List.of(new Newborn(OffspringKind.PROJECT, proposed.id(), proposed.id(), proposed.title()));
    }

    /** An agreement out of reach, or one that no participant is a party to, is none (invariant 15). */
    private void demandConcerned(Resolution resolution, long agreementId, Operation operation) {
        AgreementOnADay agreement = register.on(agreementId, clock.today());
        if (agreement == null || !access.permits(operation, scopeOf(agreement)) || !concerns(resolution, agreement)) {
            throw new InvalidInput("agreementId", "resolutions.unknownAgreement");
        }
    }

    private static boolean concerns(Resolution resolution, AgreementOnADay agreement) {
        Set<Long> participants = resolution.scope().organizationIds();
        return agreement.parties().stream().map(Party::organizationId).anyMatch(participants::contains);
    }

    private static RecordScope scopeOf(AgreementOnADay agreement) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()),
                agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet()));
    }
}
