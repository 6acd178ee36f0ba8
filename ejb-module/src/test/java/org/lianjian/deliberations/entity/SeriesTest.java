package org.lianjian.deliberations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.deliberations.entity.AMeeting.DAY;
import static org.lianjian.deliberations.entity.AMeeting.ENTERPRISE;
import static org.lianjian.deliberations.entity.AMeeting.PARTICIPANTS;
import static org.lianjian.deliberations.entity.AMeeting.STRANGER;
import static org.lianjian.deliberations.entity.AMeeting.TODAY;
import static org.lianjian.deliberations.entity.AMeeting.VILLAGE;
import static org.lianjian.deliberations.entity.AMeeting.on;
import static org.lianjian.deliberations.entity.MeetingLifeCycleTest.refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.Rhythm;

class SeriesTest {

    private static final Predicate<LocalDate> WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

    @ParameterizedTest
    @CsvSource({"MONTHLY,15,true,,2026-03-16", "MONTHLY,15,false,,2026-03-15", "MONTHLY,15,true,2026-03-16,2026-04-15",
        "MONTHLY,1,true,,2026-03-02", "MONTHLY,31,false,2026-03-31,2026-04-30", "QUARTERLY,15,true,,2026-04-15",
        "QUARTERLY,15,true,2026-04-10,2026-07-15", "MONTHLY,31,true,,2026-03-31"})
    void theNextMeetingFollowsTheRhythm(Rhythm rhythm, int day, boolean workingDays, LocalDate latest, LocalDate expected) {
        RhythmRule rule = new RhythmRule(rhythm, day, workingDays, LocalDate.of(2026, 1, 1));

        assertThat(rule.next(latest, TODAY, WEEKDAYS)).isEqualTo(expected);
    }

    @Test
    void noMeetingLiesBeforeTheStart() {
        RhythmRule rule = new RhythmRule(Rhythm.MONTHLY, 15, false, LocalDate.of(2026, 5, 20));

        assertThat(rule.next(null, TODAY, WEEKDAYS)).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({"66,,3,2", "67,,3,3", "50,,3,2", ",2,3,2", ",5,3,3", "50,3,4,3", ",,3,0", "100,,1,1"})
    void aQuorumIsAShareOrANumberAndNeverMoreThanAll(Integer percent, Integer count, int participants, int required) {
        assertThat(new QuorumRule(percent, count).required(participants)).isEqualTo(required);
    }

    @Test
    void theChairGoesRound() {
        MeetingSeries series = series();

        assertThat(series.chairAfter(null).organizationId()).isEqualTo(1);
        assertThat(series.chairAfter(1L).organizationId()).isEqualTo(2);
        assertThat(series.chairAfter(3L).organizationId()).isEqualTo(1);
        assertThat(series.chairAfter(99L).organizationId()).isEqualTo(1);
    }

    @Test
    void everyParticipantGoesOnWithItUntilItEnds() {
        MeetingSeries series = series();
        refused(7, () -> series.end(on(DAY, STRANGER)));

        series.end(on(DAY, VILLAGE));

        assertThat(series.isOpenTo(ENTERPRISE)).isFalse();
        refused(null, () -> series.demandOpen(ENTERPRISE));
    }

    private static MeetingSeries series() {
        SeriesContent content = new SeriesContent("月度共议", new RhythmRule(Rhythm.MONTHLY, 15, true, TODAY), null,
                new Venue(PlaceKind.ROOM, "会议室"), new QuorumRule(null, null), 5);
        return MeetingSeries.plan(null, PARTICIPANTS, content, on(TODAY, ENTERPRISE));
    }
}
