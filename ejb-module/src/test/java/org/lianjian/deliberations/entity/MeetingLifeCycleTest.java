package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.deliberations.entity.AMeeting.CITY;
import static org.lianjian.deliberations.entity.AMeeting.DAY;
import static org.lianjian.deliberations.entity.AMeeting.ENTERPRISE;
import static org.lianjian.deliberations.entity.AMeeting.OFFICIAL;
import static org.lianjian.deliberations.entity.AMeeting.STRANGER;
import static org.lianjian.deliberations.entity.AMeeting.TODAY;
import static org.lianjian.deliberations.entity.AMeeting.VILLAGE;
import static org.lianjian.deliberations.entity.AMeeting.content;
import static org.lianjian.deliberations.entity.AMeeting.on;
import static org.lianjian.deliberations.entity.AMeeting.present;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

class MeetingLifeCycleTest {

    @Test
    void conveningGivesTheNumber() {
        Meeting meeting = AMeeting.convened();

        assertThat(meeting.getState()).isEqualTo(MeetingState.CONVENED);
        assertThat(meeting.getNumber()).isEqualTo("花会〔2026〕1号");
    }

    @Test
    void aRefusedConveningUsesNoNumber() {
        MeetingOrigin origin = new MeetingOrigin(null, null, Convener.of(ENTERPRISE, AMeeting.PARTICIPANTS), AMeeting.PARTICIPANTS);

        assertThatThrownBy(() -> Meeting.convene(origin, content(TODAY.minusDays(1)), () -> {
            throw new AssertionError("A number was given");
        }, on(TODAY, ENTERPRISE))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyWhoTakesPartOrLooksAfterThePlaceConvenes() {
        refused(7, () -> AMeeting.convenedBy(STRANGER));
        assertThat(AMeeting.convenedBy(OFFICIAL).getConvener().getDivisionCode()).isNull();
        assertThat(AMeeting.convenedBy(CITY).getConvener().getDivisionCode()).isEqualTo("330784000000");
    }

    @Test
    void everyPartyProposesTopicsForItselfUntilTheDeadline() {
        Meeting meeting = AMeeting.convened();

        meeting.propose("议题", null, 2, on(DAY.minusDays(5), VILLAGE));

        refused(7, () -> meeting.propose("议题", null, 1, on(TODAY, VILLAGE)));
        refused(7, () -> meeting.propose("议题", null, 1, on(TODAY, STRANGER)));
        refused(null, () -> meeting.propose("议题", null, 2, on(DAY.minusDays(4), VILLAGE)));
        assertThat(meeting.proposals()).hasSize(1);
    }

    @Test
    void theAgendaIsForTheConvenerAndTheChair() {
        Meeting meeting = AMeeting.convened();
        meeting.propose("第一", null, 1, on(TODAY, ENTERPRISE));
        meeting.propose("第二", null, 2, on(TODAY, VILLAGE));
        AMeeting.number(meeting);

        meeting.setAgenda(List.of(2L, 1L), on(TODAY, VILLAGE));
        assertThat(meeting.agenda()).extracting(AgendaItem::getTitle).containsExactly("第二", "第一");

        meeting.setAgenda(List.of(1L), on(TODAY, ENTERPRISE));
        assertThat(meeting.agenda()).extracting(AgendaItem::getTitle).containsExactly("第一");
        assertThat(meeting.proposals()).hasSize(1);
        refused(7, () -> meeting.setAgenda(List.of(1L), on(TODAY, OFFICIAL)));
        refused(null, () -> meeting.setAgenda(List.of(), on(TODAY, ENTERPRISE)));
        assertThatThrownBy(() -> meeting.setAgenda(List.of(1L, 1L), on(TODAY, ENTERPRISE))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void itsDayMustHaveCome() {
        Meeting meeting = AMeeting.withAgenda();

        refused(null, () -> meeting.hold(DAY, on(DAY.minusDays(1), VILLAGE)));
        meeting.hold(DAY, on(DAY, VILLAGE));

        assertThat(meeting.getState()).isEqualTo(MeetingState.HELD);
        refused(null, () -> meeting.cancel("改期", on(DAY, VILLAGE)));
    }

    @Test
    void itIsCancelledForGood() {
        Meeting meeting = AMeeting.convened();

        meeting.cancel(" 改期 ", on(TODAY, ENTERPRISE));

        assertThat(meeting.getState()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting.getCancelReason()).isEqualTo("改期");
        assertThat(MeetingStep.values()).allMatch(step -> meeting.objection(step, on(DAY, ENTERPRISE)).isPresent());
    }

    @Test
    void whatIsIssuedNeverChanges() {
        Meeting meeting = AMeeting.issued();

        assertThat(List.of(ENTERPRISE, VILLAGE, OFFICIAL)).allSatisfy(actor -> {
            refused(null, () -> meeting.recordAttendance(meeting.getAttendanceVersion(), present(1), on(DAY, actor)));
            refused(null, () -> meeting.writeMinutes(meeting.agenda().get(0), 1, AMeeting.minutes("改"), on(DAY, actor)));
            refused(null, () -> meeting.object(meeting.getTextRevision(), "不对", on(DAY, actor)));
            refused(null, () -> meeting.change(content(DAY), on(TODAY, actor)));
            refused(null, () -> meeting.setAgenda(List.of(1L), on(TODAY, actor)));
            refused(null, () -> meeting.issue(on(DAY, actor)));
        });
        meeting.addAddendum("更正一处笔误", on(DAY, ENTERPRISE));
        assertThat(meeting.addenda()).hasSize(1);
        assertThat(meeting.agenda().get(0).getOutcome()).isEqualTo("同意修缮");
    }

    @Test
    void openResolutionsOpenTheAgenda() {
        Meeting meeting = AMeeting.withAgenda();
        OpenResolution later = new OpenResolution(5, "JY-5", "后到期", "企业", DAY.plusDays(9));
        OpenResolution sooner = new OpenResolution(6, "JY-6", "先到期", "村", DAY.minusDays(9));

        meeting.followUp(List.of(later, sooner), on(TODAY, VILLAGE));
        assertThat(meeting.agenda()).extracting(AgendaItem::getTitle).containsExactly("先到期", "后到期", "道路修缮");

        meeting.followUp(List.of(later), on(TODAY, VILLAGE));
        assertThat(meeting.agenda()).extracting(AgendaItem::getPosition).containsExactly(1, 2);
    }

    static void refused(Integer invariant, ThrowingCallable step) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refusal).isNotNull();
        assertThat(refusal.invariant()).isEqualTo(invariant);
    }
}
