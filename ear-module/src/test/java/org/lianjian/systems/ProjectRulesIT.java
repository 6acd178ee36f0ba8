package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.MoneyTotal;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;

/** The rules of projects in the server (invariants 6, 8, 10, 15, 16), and that nothing counts twice. */
@ExtendWith(ArquillianExtension.class)
class ProjectRulesIT {

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Filings filings;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Projects projects;

    @Inject
    private Activities activities;

    @Inject
    private Agreements agreements;

    private Twins twins;

    @BeforeEach
    void agree() {
        twins = filings.twinsIn(office.newTown());
    }

    /** Invariant 16. */
    @Test
    void theNumberIsGivenOnProposalAndARefusedOneUsesUpNone() {
        ProjectDraft wrong = undertakings.plan(twins.agreement().id());
        assertThatThrownBy(() -> office.as(twins.partner(), () -> projects.propose(wrong))).isInstanceOf(InvalidInput.class);

        assertThat(undertakings.proposed(twins).key()).matches("XM-" + twins.town().digits() + "-\\d{4}-0001");
        assertThat(undertakings.proposed(twins).key()).endsWith("-0002");
    }

    /** Invariant 15. */
    @Test
    void whatLiesOutOfReachIsUnknown() {
        ProjectDetails project = undertakings.agreed(twins);
        Twins strangers = filings.twinsIn(office.newTown());
        ProjectDraft foreign = undertakings.plan(twins.agreement().id(), strangers.enterprise());
        MoneyDraft abroad = undertakings.money(twins, MoneyKind.PAID, "1.00", "示例 凭证");
        abroad.setPayeeId(strangers.village());

        assertThatThrownBy(() -> office.as(strangers.filer(), () -> projects.get(project.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(strangers.filer(), () -> projects.enter(latest(project), abroad))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(strangers.filer(), () -> projects.propose(foreign))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.as(twins.filer(), () -> projects.enter(latest(project), abroad))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aChangedPlanLetsTheAgreementsFallAndIsNotAgreedToUnread() {
        ProjectDetails proposed = undertakings.proposed(twins);
        office.as(twins.filer(), () -> projects.agree(ref(proposed)));
        ProjectDetails changed = office.as(twins.partner(), () -> projects.change(latest(proposed),
                undertakings.plan(twins.agreement().id(), twins.enterprise(), twins.village())));

        assertThat(changed.parties()).allMatch(party -> party.agreedAt() == null);
        assertThatThrownBy(() -> office.as(twins.filer(), () -> projects.agree(ref(proposed)))).isInstanceOf(StaleVersion.class);
        office.as(twins.filer(), () -> projects.agree(ref(changed)));
        assertThat(office.as(twins.partner(), () -> projects.agree(ref(changed))).state()).isEqualTo(ProjectState.AGREED);
    }

    /** Invariant 6. */
    @Test
    void whoBelongsToAPartyDoesNotAccept() {
        ProjectDetails completed = undertakings.completed(twins);
        List<Grant> both = new ArrayList<>(twins.official().grants());
        both.addAll(twins.partner().grants());

        refused(6, () -> office.as(office.person(both.toArray(Grant[]::new)), () -> projects.accept(ref(completed))));
        assertThat(office.as(twins.official(), () -> projects.accept(ref(completed))).state()).isEqualTo(ProjectState.ACCEPTED);
    }

    /** Invariant 6. */
    @Test
    void whereTheTownshipIsAPartyTheCityAccepts() {
        Town town = twins.town();
        long body = office.newTownshipBody(town);
        Actor city = office.municipalOfficial(town);
        var agreement = paperwork.active(city, city, paperwork.draft(Paperwork.GOVERNMENT_ENTERPRISE, body, twins.enterprise()));
        Twins ours = new Twins(town, body, twins.enterprise(), city, twins.filer(), twins.official(), agreement);
        ProjectDetails completed = undertakings.completed(ours);

        refused(6, () -> office.as(office.official(town), () -> projects.accept(ref(completed))));
        assertThat(office.as(city, () -> projects.accept(ref(completed))).state()).isEqualTo(ProjectState.ACCEPTED);
    }

    /** Invariant 10. */
    @Test
    void moneyHasAVoucherBeforeItsProjectIsAccepted() {
        ProjectDetails completed = undertakings.completed(twins);
        ProjectDetails entered = enter(completed, MoneyKind.PAID, "800.00", null);
        refused(10, () -> office.as(twins.official(), () -> projects.accept(ref(entered))));

        office.as(twins.filer(), () -> projects.reverse(latest(completed), entered.money().get(0).id(), "示例 补凭证"));
        ProjectDetails anew = enter(completed, MoneyKind.PAID, "800.00", "示例 凭证 1");
        assertThat(anew.totals()).containsExactly(new MoneyTotal(MoneyKind.PAID, "CNY", new BigDecimal("800.00")));
        assertThat(anew.money()).hasSize(3);
        assertThat(office.as(twins.official(), () -> projects.accept(ref(anew))).state()).isEqualTo(ProjectState.ACCEPTED);
    }

    /** Invariant 8. */
    @Test
    void whatIsAcceptedChangesByLinkedCorrectionOnly() {
        ProjectDetails accepted = office.as(twins.official(), () -> projects.accept(latest(undertakings.completed(twins))));

        refused(null, () -> enter(accepted, MoneyKind.PLEDGED, "1.00", null));
        refused(null, () -> office.as(twins.partner(),
                () -> projects.change(ref(accepted), undertakings.plan(twins.agreement().id(), twins.enterprise()))));
        refused(null, () -> office.as(twins.partner(), () -> projects.abandon(ref(accepted), "示例 反悔")));
        ProjectDetails corrected = office.as(twins.filer(), () -> projects.addAddendum(ref(accepted), "示例 更正"));
        assertThat(corrected.addenda()).hasSize(1);
        assertThat(corrected.outcome()).isEqualTo(accepted.outcome());
        assertThat(corrected.state()).isEqualTo(ProjectState.ACCEPTED);
    }

    @Test
    void whatIsClaimedIsFiledAndWhatIsAcceptedIsDone() {
        ProjectDetails completed = undertakings.completed(twins);
        assertThat(promise().filed()).isEqualByComparingTo("1");

        office.as(twins.official(), () -> projects.returnIt(ref(completed), "示例 请补充"));
        assertThat(promise().filed()).isEqualByComparingTo("0");
        ProjectDetails again = office.as(twins.filer(), () -> projects.complete(latest(completed), undertakings.claim(twins, 2), List.of()));
        office.as(twins.official(), () -> projects.accept(ref(again)));
        assertThat(promise().filed()).isEqualByComparingTo("0");
        assertThat(promise().done()).isEqualByComparingTo("2");
    }

    @Test
    void whatIsGivenUpCountsNoLonger() {
        ProjectDetails completed = undertakings.completed(twins);
        office.as(twins.partner(), () -> projects.abandon(ref(completed), "示例 资金未到"));

        assertThat(promise().filed()).isEqualByComparingTo("0");
    }

    @Test
    void whatTheActivitiesCountTheCompletionDoesNot() {
        ProjectDetails project = undertakings.almostDone(twins);
        long activity = file(project);

        assertThat(office.as(twins.filer(), () -> activities.get(activity)).projectNumber()).isEqualTo(project.number());
        refused(null, () -> office.as(twins.filer(), () -> projects.complete(latest(project), undertakings.claim(twins, 1), List.of())));
        assertThat(promise().filed()).isEqualByComparingTo("1");
        office.as(twins.official(), () -> activities.returnIt(RecordRef.latest(activity), "示例 请补充"));
        office.as(twins.filer(), () -> projects.complete(latest(project), undertakings.claim(twins, 1), List.of()));
        refused(null, () -> office.as(twins.filer(), () -> activities.file(RecordRef.latest(activity), null, List.of())));
        assertThat(promise().filed()).isEqualByComparingTo("1");
    }

    @Test
    void anActivityBelongsToARunningProjectOfItsAgreementOnly() {
        ProjectDetails proposed = undertakings.proposed(twins);
        ProjectDetails foreign = undertakings.agreed(filings.twinsIn(twins.town()));

        assertThatThrownBy(() -> file(proposed)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> file(foreign)).isInstanceOf(InvalidInput.class);
    }

    private long file(ProjectDetails project) {
        return filings.file(twins, draft -> {
            draft.setProjectId(project.id());
            draft.setCommitments(new ArrayList<>(List.of(one())));
        });
    }

    private ContributionDraft one() {
        ContributionDraft one = new ContributionDraft();
        one.setCommitmentId(twins.agreement().commitments().get(0).id());
        one.setQuantity(BigDecimal.ONE);
        return one;
    }

    private ProjectDetails enter(ProjectDetails project, MoneyKind kind, String amount, String voucher) {
        return office.as(twins.filer(), () -> projects.enter(latest(project), undertakings.money(twins, kind, amount, voucher)));
    }

    private Commitment promise() {
        return office.as(twins.official(), () -> agreements.get(twins.agreement().id())).commitments().get(0);
    }

    private static RecordRef ref(ProjectDetails project) {
        return RecordRef.of(project.id(), project.version());
    }

    private static RecordRef latest(ProjectDetails project) {
        return RecordRef.latest(project.id());
    }

    private static void refused(Integer invariant, ThrowingCallable step) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refused).as("refusal by invariant %s", invariant).isNotNull();
        assertThat(refused.invariant()).as(refused.getMessage()).isEqualTo(invariant);
    }
}
