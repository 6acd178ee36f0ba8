package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.deliberations.entity.AMeeting.DAY;
import static org.lianjian.deliberations.entity.AMeeting.ENTERPRISE;
import static org.lianjian.deliberations.entity.AMeeting.OFFICIAL;
import static org.lianjian.deliberations.entity.AMeeting.STRANGER;
import static org.lianjian.deliberations.entity.AMeeting.TODAY;
import static org.lianjian.deliberations.entity.AMeeting.VILLAGE;
import static org.lianjian.deliberations.entity.AMeeting.minutes;
import static org.lianjian.deliberations.entity.AMeeting.on;
import static org.lianjian.deliberations.entity.AMeeting.present;
import static org.lianjian.deliberations.entity.MeetingLifeCycleTest.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.errors.StaleVersion;

class MinutesTest {

    @Test
    void theyCanBeWrittenBeforeDuringAndAfterTheMeeting() {
        Meeting meeting = AMeeting.withAgenda();
        AgendaItem item = meeting.agenda().get(0);

        meeting.writeMinutes(item, 0, minutes("一"), on(TODAY, VILLAGE));
        meeting.hold(DAY, on(DAY, VILLAGE));
        meeting.writeMinutes(item, 1, minutes("二"), on(DAY, ENTERPRISE));

        assertThat(item.getOutcome()).isEqualTo("二");
        assertThat(item.lines()).hasSize(1);
        refused(7, () -> meeting.writeMinutes(item, 2, minutes("三"), on(DAY, STRANGER)));
        refused(7, () -> meeting.recordAttendance(0, present(1), on(DAY, STRANGER)));
    }

    @Test
    void whoeverWritesSecondIsToldAndOverwritesNothing() {
        Meeting meeting = AMeeting.withAgenda();
        AgendaItem item = meeting.agenda().get(0);
        meeting.writeMinutes(item, 0, minutes("先写的"), on(DAY, ENTERPRISE));

        assertThatThrownBy(() -> meeting.writeMinutes(item, 0, minutes("后写的"), on(DAY, VILLAGE))).isInstanceOf(StaleVersion.class)
                .extracting("changedBy").isEqualTo("书记1");
        assertThat(item.getOutcome()).isEqualTo("先写的");
    }

    @Test
    void nothingGoesToThePartiesThatIsNotComplete() {
        Meeting meeting = AMeeting.withAgenda();
        meeting.followUp(List.of(new OpenResolution(5, "JY-5", "修路灯", "村", DAY)), on(TODAY, VILLAGE));
        meeting.hold(DAY, on(DAY, VILLAGE));
        refused(null, () -> meeting.circulate(on(DAY, VILLAGE)));

        meeting.writeMinutes(meeting.agenda().get(1), 0, minutes("同意"), on(DAY, VILLAGE));
        refused(null, () -> meeting.circulate(on(DAY, VILLAGE)));
        meeting.writeMinutes(meeting.agenda().get(0), 0, new ItemMinutes(null, null, "已修好", List.of()), on(DAY, VILLAGE));
        refused(null, () -> meeting.circulate(on(DAY, VILLAGE)));
        meeting.recordAttendance(0, present(1, 2), on(DAY, VILLAGE));
        meeting.circulate(on(DAY, VILLAGE));

        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_DRAFT);
    }

    @Test
    void withoutAQuorumNothingIsResolved() {
        Meeting meeting = AMeeting.withAgenda();
        AgendaItem item = meeting.agenda().get(0);
        meeting.hold(DAY, on(DAY, VILLAGE));
        meeting.recordAttendance(0, present(1), on(DAY, VILLAGE));
        meeting.writeMinutes(item, 0, minutes("同意"), on(DAY, VILLAGE));
        assertThat(meeting.hasQuorum()).isFalse();
        refused(null, () -> meeting.circulate(on(DAY, VILLAGE)));

        meeting.writeMinutes(item, 1, new ItemMinutes(null, "下次再议", null, List.of()), on(DAY, VILLAGE));
        meeting.circulate(on(DAY, VILLAGE));

        assertThat(meeting.resolutions()).isEmpty();
    }

    @Test
    void theyAreConfirmedOnceEveryPartyHas() {
        Meeting meeting = AMeeting.circulated();

        meeting.confirm(meeting.getTextRevision(), on(DAY, ENTERPRISE));
        meeting.confirm(meeting.getTextRevision(), on(DAY, VILLAGE));
        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_DRAFT);
        refused(7, () -> meeting.confirm(meeting.getTextRevision(), on(DAY, STRANGER)));
        refused(null, () -> meeting.confirm(meeting.getTextRevision(), on(DAY, VILLAGE)));

        meeting.confirm(meeting.getTextRevision(), on(DAY, OFFICIAL));
        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_CONFIRMED);
    }

    @Test
    void anObjectionHoldsThemUpUntilItIsTakenBack() {
        Meeting meeting = AMeeting.confirmed();

        meeting.object(meeting.getTextRevision(), "金额不对", on(DAY, VILLAGE));
        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_DRAFT);
        refused(null, () -> meeting.issue(on(DAY, VILLAGE)));

        meeting.confirm(meeting.getTextRevision(), on(DAY, VILLAGE));
        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_CONFIRMED);
    }

    @Test
    void everyConfirmationFallsWhenTheWordingChanges() {
        Meeting meeting = AMeeting.confirmed();
        int read = meeting.getTextRevision();

        meeting.writeMinutes(meeting.agenda().get(0), 1, minutes("改了一个字"), on(DAY, ENTERPRISE));

        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_DRAFT);
        assertThat(meeting.presentAnswerOf(1)).isEmpty();
        assertThatThrownBy(() -> meeting.confirm(read, on(DAY, VILLAGE))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void savingTheSameWordsChangesNothing() {
        Meeting meeting = AMeeting.confirmed();

        meeting.writeMinutes(meeting.agenda().get(0), 1, minutes("同意修缮"), on(DAY, ENTERPRISE));
        meeting.recordAttendance(1, present(1, 2, 3), on(DAY, ENTERPRISE));

        assertThat(meeting.getState()).isEqualTo(MeetingState.MINUTES_CONFIRMED);
    }

    @Test
    void issuingIsForTheConvenerAndTheChair() {
        Meeting meeting = AMeeting.confirmed();

        refused(7, () -> meeting.issue(on(DAY, OFFICIAL)));
        meeting.issue(on(DAY, ENTERPRISE));

        assertThat(meeting.getIssuedByName()).isEqualTo("书记1");
    }
}
