package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.deliberations.entity.AMeeting.CITY;
import static org.lianjian.deliberations.entity.AMeeting.DAY;
import static org.lianjian.deliberations.entity.AMeeting.ENTERPRISE;
import static org.lianjian.deliberations.entity.AMeeting.minutes;
import static org.lianjian.deliberations.entity.AMeeting.on;

import org.junit.jupiter.api.Test;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;

/** Somebody's name goes from minutes that are not issued, and those are another wording then. */
class ErasureTest {

    @Test
    void aNameIsReplacedInAttendanceAndInWhatWasResolved() {
        Meeting meeting = AMeeting.confirmed();
        int wording = meeting.getTextRevision();

        meeting.erase("代表2", on(DAY, CITY));
        meeting.erase("张三", on(DAY, CITY));

        assertThat(meeting.attendance()).extracting(AttendanceLine::name).containsExactly("代表1", "〔已删除〕", "代表3");
        assertThat(meeting.attendance().get(1).title()).isNull();
        assertThat(meeting.resolutions()).extracting(ResolutionLine::getOwnerPerson).containsExactly("〔已删除〕");
        assertThat(meeting.getTextRevision()).isGreaterThan(wording);
        assertThat(meeting.getState()).as("everybody confirms the new wording").isEqualTo(MeetingState.MINUTES_DRAFT);
    }

    @Test
    void whoIsWritingAtThatMomentDoesNotBringItBack() {
        Meeting meeting = AMeeting.written();
        AgendaItem item = meeting.agenda().get(0);
        int read = item.getMinutesVersion();

        meeting.erase("张三", on(DAY, CITY));

        assertThatThrownBy(() -> meeting.writeMinutes(item, read, minutes("又写"), on(DAY, ENTERPRISE))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> meeting.recordAttendance(1, AMeeting.present(1), on(DAY, ENTERPRISE))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatWasIssuedStays() {
        Meeting meeting = AMeeting.issued();

        assertThatThrownBy(() -> meeting.erase("代表2", on(DAY, CITY))).isInstanceOfSatisfying(RuleViolated.class,
                refused -> assertThat(refused.invariant()).isEqualTo(8));
        assertThat(meeting.attendance()).extracting(AttendanceLine::name).contains("代表2");
    }
}
