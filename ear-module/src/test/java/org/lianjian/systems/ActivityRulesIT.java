package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** The rules of activities (invariants 4 to 8), and many filings at once. */
@ExtendWith(ArquillianExtension.class)
class ActivityRulesIT {

    private static final String KIND = "VILLAGE_ENTERPRISE";
    private static final int CROWD = 16;

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Together together;

    @Inject
    private Activities activities;

    @Inject
    private Agreements agreements;

    @Inject
    private OfficeClock clock;

    private Actor official;
    private Actor filer;
    private Actor partner;
    private AgreementDetails agreement;

    @BeforeEach
    void agree() {
        Town town = office.newTown();
        long village = office.newVillage(town);
        long enterprise = office.newEnterprise(town);
        official = office.official(town);
        filer = office.secretaryOfEnterprise(enterprise, town);
        partner = office.secretaryOfVillage(village, town);
        LocalDate today = clock.today();
        agreement = paperwork.active(official, official, paperwork.draft(KIND, today.minusDays(90), today.plusDays(200), village, enterprise));
    }

    /** Invariant 4: the agreement became active today, whatever its term. */
    @Test
    void whatWasHeldBeforeTheAgreementCountedIsNotTaken() {
        refused(4, () -> as(filer, () -> activities.fileNew(filing(agreement.start().minusDays(1)), List.of())));
        refused(4, () -> as(filer, () -> activities.plan(filing(agreement.end().plusDays(1)))));
    }

    /** Invariant 4. */
    @Test
    void whatWasHeldWhileTheAgreementRestedIsNotTaken() {
        as(official, () -> agreements.suspend(RecordRef.latest(agreement.id()), "整改"));

        refused(4, () -> as(filer, () -> activities.fileNew(filing(clock.today()), List.of())));
    }

    /** Invariant 5. */
    @Test
    void aLateFilingNeedsAReasonAndIsMarked() {
        ActivityDraft late = filing(clock.today().minusDays(20));

        assertThat(problem(() -> as(filer, () -> activities.fileNew(late, List.of())))).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.violations()).singleElement().satisfies(fault -> assertThat(fault.field()).isEqualTo("lateReason")));
        late.setLateReason("经办人住院");
        assertThat(as(filer, () -> activities.fileNew(late, List.of())).late()).isTrue();
    }

    /** Invariant 5. */
    @Test
    void pastTheGracePeriodTheTownshipUnlocks() {
        ActivityDraft old = filing(clock.today().minusDays(60));
        old.setLateReason("资料遗失后找回");
        refused(5, () -> as(filer, () -> activities.fileNew(old, List.of())));
        ActivityDetails planned = as(filer, () -> activities.plan(old));
        ActivityDetails held = as(filer, () -> activities.hold(ref(planned), null));

        ActivityDetails unlocked = as(official, () -> activities.unlock(ref(held), "情况属实"));

        assertThat(as(filer, () -> activities.file(ref(unlocked), null, List.of())).state()).isEqualTo(ActivityState.FILED);
        assertThat(as(official, () -> activities.history(held.id()))).extracting(entry -> entry.event().name()).contains("ACTIVITY_UNLOCKED");
    }

    /** Invariant 6. */
    @Test
    void whoBelongsToAPartyDoesNotReview() {
        ActivityDetails confirmed = confirmed();
        List<Grant> both = new ArrayList<>(official.grants());
        both.addAll(partner.grants());

        refused(6, () -> as(office.person(both.toArray(Grant[]::new)), () -> activities.accept(ref(confirmed))));
        assertThat(as(official, () -> activities.accept(ref(confirmed))).state()).isEqualTo(ActivityState.ACCEPTED);
    }

    /** Invariant 7. */
    @Test
    void nobodyConfirmsTheirOwnFiling() {
        ActivityDetails filed = filed();

        refused(7, () -> as(filer, () -> activities.confirm(ref(filed))));
        assertThat(as(partner, () -> activities.confirm(ref(filed))).state()).isEqualTo(ActivityState.CONFIRMED);
    }

    /** Invariant 8. */
    @Test
    void whatIsAcceptedChangesByAddendumOnly() {
        ActivityDetails accepted = accepted();

        refused(null, () -> as(filer, () -> activities.change(ref(accepted), filing(clock.today()))));
        refused(null, () -> as(official, () -> activities.returnIt(ref(accepted), "再改改")));
        ActivityDetails corrected = as(filer, () -> activities.addAddendum(ref(accepted), "人数应为 13 人"));
        assertThat(corrected.outcome()).isEqualTo(accepted.outcome());
        assertThat(corrected.addenda()).hasSize(1);
    }

    @Test
    void whatIsReturnedNoLongerCountsAndWhatIsAcceptedIsDone() {
        ActivityDetails returned = as(official, () -> activities.returnIt(ref(confirmed()), "请补充"));
        assertThat(commitment().filed()).isEqualByComparingTo("0");

        ActivityDetails again = as(filer, () -> activities.file(ref(returned), null, List.of()));
        assertThat(again.key()).as("the number stays (invariant 16)").isEqualTo(returned.key());
        assertThat(again.answers()).as("partners are asked anew").isEmpty();
        assertThat(commitment().filed()).isEqualByComparingTo("1");
        as(official, () -> activities.accept(ref(as(partner, () -> activities.confirm(ref(again))))));
        assertThat(commitment().done()).isEqualByComparingTo("1");
        assertThat(commitment().filed()).isEqualByComparingTo("0");
    }

    @Test
    void sixteenPeopleFileAtOnceAndNothingIsLostOrDoubled() {
        List<Deed<ActivityDetails>> deeds = IntStream.range(0, CROWD)
                .mapToObj(i -> new Deed<>(i % 2 == 0 ? filer : partner, () -> activities.fileNew(filing(clock.today()), List.of()))).toList();

        List<Outcome<ActivityDetails>> outcomes = together.at(deeds);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.problem()).isNull());
        assertThat(outcomes.stream().map(outcome -> outcome.result().number()).distinct()).hasSize(CROWD);
        assertThat(commitment().filed()).isEqualByComparingTo(BigDecimal.valueOf(CROWD));
    }

    @Test
    void aReviewAndAnAnswerAtOnceLeaveNoDoubt() {
        ActivityDetails filed = confirmed();

        List<Outcome<ActivityDetails>> outcomes = together.at(List.of(new Deed<>(official, () -> activities.accept(ref(filed))),
                new Deed<>(partner, () -> activities.dispute(ref(filed), "人数不符"))));

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
    }

    private ActivityDetails filed() {
        return as(filer, () -> activities.fileNew(filing(clock.today()), List.of()));
    }

    private ActivityDetails confirmed() {
        return as(partner, () -> activities.confirm(ref(filed())));
    }

    private ActivityDetails accepted() {
        return as(official, () -> activities.accept(ref(confirmed())));
    }

    private Commitment commitment() {
        return as(official, () -> agreements.get(agreement.id())).commitments().get(0);
    }

    private ActivityDraft filing(LocalDate heldOn) {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(agreement.id());
        draft.setTitle("技能讲座");
        draft.setHeldOn(heldOn);
        draft.setOutcome("三十人学会了操作");
        agreement.parties().forEach(party -> {
            HeadcountDraft line = new HeadcountDraft();
            line.setOrganizationId(party.organizationId());
            line.setCount(12);
            draft.getHeadcounts().add(line);
        });
        ContributionDraft served = new ContributionDraft();
        served.setCommitmentId(agreement.commitments().get(0).id());
        served.setQuantity(BigDecimal.ONE);
        draft.getCommitments().add(served);
        return draft;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return office.as(actor, work);
    }

    private static RecordRef ref(ActivityDetails activity) {
        return RecordRef.of(activity.id(), activity.version());
    }

    private static Throwable problem(Runnable deed) {
        Throwable thrown = catchThrowable(deed::run);
        return thrown != null && !(thrown instanceof LianjianException) && thrown.getCause() instanceof LianjianException known ? known : thrown;
    }

    private static void refused(Integer invariant, Runnable deed) {
        assertThat(problem(deed)).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.invariant()).isEqualTo(invariant));
    }
}
