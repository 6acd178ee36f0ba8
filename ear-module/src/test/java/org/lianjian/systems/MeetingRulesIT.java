package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.Quorum;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The rules of meetings: who may, until when, and what is issued (invariants 7, 8, 15, 16). */
@ExtendWith(ArquillianExtension.class)
class MeetingRulesIT {

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Meetings meetings;

    @Inject
    private SeriesOfMeetings series;

    @Inject
    private OfficeClock clock;

    private Town town;
    private long village;
    private long enterprise;
    private Actor official;
    private Actor secretary;
    private Actor manager;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        village = office.newVillage(town);
        enterprise = office.newEnterprise(town);
        official = office.official(town);
        secretary = office.secretaryOfVillage(village, town);
        manager = office.secretaryOfEnterprise(enterprise, town);
    }

    /** Invariant 16. */
    @Test
    void conveningGivesANumberAndARefusalUsesNone() {
        MeetingDraft past = gatherings.draft(village, enterprise);
        past.setHeldOn(clock.today().minusDays(1));
        past.setTopicsUntil(clock.today().minusDays(1));

        MeetingDetails first = convened();
        assertThatThrownBy(() -> office.as(official, () -> meetings.convene(past))).isInstanceOf(InvalidInput.class);
        MeetingDetails second = convened();
        office.as(official, () -> meetings.cancel(RecordRef.latest(second.id()), "示例 改期"));

        assertThat(first.key()).isEqualTo("HY-%s-%d-0001".formatted(town.digits(), clock.today().getYear()));
        assertThat(first.number()).isEqualTo("试会〔%d〕1号".formatted(clock.today().getYear()));
        assertThat(second.key()).endsWith("-0002");
        assertThat(convened().key()).endsWith("-0003");
    }

    /** Invariant 8. */
    @Test
    void issuedMinutesNeverChange() {
        MeetingDetails agenda = agenda();
        gatherings.circulated(official, agenda, village, enterprise);
        confirm(secretary, agenda.id());
        assertThat(confirm(manager, agenda.id()).state()).isEqualTo(MeetingState.MINUTES_CONFIRMED);
        MeetingDetails issued = office.as(official, () -> meetings.issue(RecordRef.latest(agenda.id())));
        long item = issued.agenda().get(0).id();

        refused(null, () -> office.as(manager, () -> meetings.writeMinutes(agenda.id(), item, Gatherings.minutes(1, "改"))));
        refused(null, () -> office.as(manager, () -> meetings.recordAttendance(agenda.id(), Gatherings.attendance(1, village))));
        refused(null, () -> office.as(official, () -> meetings.change(RecordRef.latest(agenda.id()), gatherings.draft(village, enterprise))));
        MeetingDetails corrected = office.as(manager, () -> meetings.addAddendum(RecordRef.latest(agenda.id()), "示例 更正"));

        assertThat(corrected.agenda()).isEqualTo(issued.agenda());
        assertThat(corrected.addenda()).singleElement().satisfies(entry -> assertThat(entry.text()).isEqualTo("示例 更正"));
        assertThat(corrected.steps()).containsOnly(MeetingStep.ADD_ADDENDUM);
        assertThat(office.as(official, () -> meetings.history(agenda.id()))).extracting(entry -> entry.event())
                .contains(AuditEvent.MEETING_CONVENED, AuditEvent.MINUTES_WRITTEN, AuditEvent.MINUTES_ISSUED);
    }

    /** Invariant 7. */
    @Test
    void onlyPartiesAnswerAndOnlyTheConvenerAndTheChairIssue() {
        MeetingDetails agenda = agenda();
        gatherings.circulated(official, agenda, village, enterprise);

        refused(7, () -> confirm(official, agenda.id()));
        confirm(secretary, agenda.id());
        confirm(manager, agenda.id());
        refused(7, () -> office.as(manager, () -> meetings.issue(RecordRef.latest(agenda.id()))));

        assertThat(office.as(secretary, () -> meetings.issue(RecordRef.latest(agenda.id()))).state()).isEqualTo(MeetingState.ISSUED);
    }

    /** Invariant 15. */
    @Test
    void aMeetingOfOthersDoesNotExist() {
        MeetingDetails meeting = convened();
        Actor stranger = office.secretaryOfVillage(office.newVillage(town), town);
        Actor abroad = office.official(office.neighbourOf(town));
        long outsider = office.newEnterprise(office.newTown());

        assertThat(new Actor[] {stranger, abroad}).allSatisfy(who -> {
            assertThatThrownBy(() -> office.as(who, () -> meetings.get(meeting.id()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.as(who, () -> meetings.propose(meeting.id(), Gatherings.topic("示例", village))))
                    .isInstanceOf(NotFound.class);
            assertThat(office.as(who, () -> meetings.list(MeetingFilter.any(), PageQuery.first(50))).items()).isEmpty();
        });
        assertThat(office.as(office.auditor(town), () -> meetings.get(meeting.id())).steps()).isEmpty();
        assertThatThrownBy(() -> office.as(official, () -> meetings.convene(gatherings.draft(village, outsider)))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.as(secretary, () -> meetings.convene(gatherings.draft(village, enterprise))))
                .isInstanceOf(InvalidInput.class);
    }

    /** Invariant 15: neither an item of another meeting nor one that is not on the agenda can be written about. */
    @Test
    void anItemOfAnotherMeetingDoesNotExist() {
        MeetingDetails one = agenda();
        MeetingDetails other = agenda();

        assertThatThrownBy(() -> office.as(official,
                () -> meetings.writeMinutes(one.id(), other.agenda().get(0).id(), Gatherings.minutes(0, "示例")))).isInstanceOf(NotFound.class);
    }

    @Test
    void topicsAreTakenUntilTheDeadline() {
        MeetingDraft draft = gatherings.draft(village, enterprise);
        draft.setHeldOn(clock.today().plusDays(9));
        draft.setTopicsUntil(clock.today().plusDays(4));
        MeetingDetails meeting = office.as(official, () -> meetings.convene(draft));
        office.as(manager, () -> meetings.propose(meeting.id(), Gatherings.topic("示例 按时", null)));

        clock.at(clock.now().plusSeconds(5 * 86_400), () -> refused(null,
                () -> office.as(manager, () -> meetings.propose(meeting.id(), Gatherings.topic("示例 太晚", null)))));

        assertThat(office.as(official, () -> meetings.get(meeting.id())).proposals()).hasSize(1);
    }

    @Test
    void aQuorumIsDerivedFromWhoWasThere() {
        MeetingDetails agenda = agenda(3);

        MeetingDetails two = office.as(official,
                () -> meetings.recordAttendance(agenda.id(), Gatherings.attendance(0, village, village, enterprise)));
        MeetingDetails one = office.as(official, () -> meetings.recordAttendance(agenda.id(), Gatherings.attendance(1, village)));

        assertThat(two.quorum()).returns(2, Quorum::required).returns(2, Quorum::present).returns(true, Quorum::reached);
        assertThat(one.quorum()).returns(1, Quorum::present).returns(false, Quorum::reached);
        office.as(official, () -> meetings.hold(RecordRef.latest(agenda.id()), null));
        office.as(official, () -> meetings.writeMinutes(agenda.id(), agenda.agenda().get(0).id(),
                Gatherings.minutes(0, "示例 同意", village, clock.today())));
        refused(null, () -> office.as(official, () -> meetings.circulate(RecordRef.latest(agenda.id()))));
    }

    @Test
    void aSeriesProposesItsNextMeetingWithTheNextChair() {
        long agreement = paperwork.active(official, official, paperwork.draft(Paperwork.VILLAGE_ENTERPRISE, village, enterprise)).id();
        SeriesDetails planned = office.as(secretary, () -> series.plan(gatherings.seriesDraft(agreement, enterprise, village)));
        assertThat(planned.next().chairId()).isEqualTo(enterprise);
        MeetingDraft draft = gatherings.draft(enterprise);
        draft.setSeriesId(planned.id());
        draft.setHeldOn(planned.next().day());
        draft.setTopicsUntil(planned.next().topicsUntil());

        MeetingDetails first = office.as(manager, () -> meetings.convene(draft));
        SeriesDetails after = office.as(secretary, () -> series.get(planned.id()));

        assertThat(first.agreementId()).isEqualTo(agreement);
        assertThat(after.next().day()).isAfter(planned.next().day());
        assertThat(after.next().chairId()).isEqualTo(village);
        refused(null, () -> office.as(secretary, () -> meetings.convene(draft)));
        office.as(secretary, () -> series.end(RecordRef.latest(planned.id())));
        draft.setHeldOn(after.next().day());
        refused(null, () -> office.as(secretary, () -> meetings.convene(draft)));
    }

    @Test
    void theAgreementMustCountOnTheDay() {
        LocalDate start = clock.today().minusDays(10);
        long agreement = paperwork.active(official, official,
                paperwork.draft(Paperwork.VILLAGE_ENTERPRISE, start, start.plusMonths(1), village, enterprise)).id();
        MeetingDraft draft = gatherings.under(agreement, village);
        draft.setHeldOn(start.plusMonths(1).plusDays(1));

        assertThatThrownBy(() -> office.as(secretary, () -> meetings.convene(draft))).isInstanceOf(InvalidInput.class);
    }

    private MeetingDetails convened() {
        return office.as(official, () -> meetings.convene(gatherings.draft(village, enterprise)));
    }

    private MeetingDetails agenda() {
        return agenda(2);
    }

    /** With so many participants, of whom six in ten must be there, and one topic of the village. */
    private MeetingDetails agenda(int participants) {
        MeetingDraft draft = participants == 2 ? gatherings.draft(village, enterprise)
                : gatherings.draft(village, enterprise, office.newEnterprise(town));
        draft.setQuorumPercent(60);
        MeetingDetails meeting = office.as(official, () -> meetings.convene(draft));
        office.as(secretary, () -> meetings.propose(meeting.id(), Gatherings.topic("示例 议题", null)));
        long item = office.as(official, () -> meetings.get(meeting.id())).proposals().get(0).id();
        return office.as(official, () -> meetings.setAgenda(RecordRef.latest(meeting.id()), List.of(item)));
    }

    private MeetingDetails confirm(Actor who, long id) {
        return office.as(who, () -> meetings.confirm(id, meetings.get(id).textRevision()));
    }

    private static void refused(Integer invariant, ThrowingCallable step) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refused).as("refusal by invariant %s", invariant).isNotNull();
        assertThat(refused.invariant()).as(refused.getMessage()).isEqualTo(invariant);
    }
}
