package org.lianjian.activities.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invariant 5: deadlines count working days, with the holidays and exchanged weekends of 国庆节 2025. */
class WorkDaysTest {

    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 9, 30);

    private final WorkDays calendar = new WorkDays(nationalDay2025());

    private static Map<LocalDate, Boolean> nationalDay2025() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        LocalDate.of(2025, 10, 1).datesUntil(LocalDate.of(2025, 10, 9)).forEach(day -> exceptions.put(day, false));
        exceptions.put(LocalDate.of(2025, 9, 28), true);
        exceptions.put(LocalDate.of(2025, 10, 11), true);
        return exceptions;
    }

    @Test
    void holidaysAreNotWorkedAndExchangedWeekendsAre() {
        assertThat(calendar.isWorked(LocalDate.of(2025, 10, 3))).isFalse();
        assertThat(calendar.isWorked(LocalDate.of(2025, 9, 28))).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2025, 10, 12))).isFalse();
    }

    @Test
    void threeWorkingDaysOverTheHolidaysAreElevenDays() {
        assertThat(calendar.after(LAST_DAY_BEFORE, 3)).isEqualTo(LocalDate.of(2025, 10, 11));
    }

    @Test
    void workingDaysAreCountedInBothDirections() {
        LocalDate due = LocalDate.of(2025, 10, 11);
        assertThat(calendar.between(LAST_DAY_BEFORE, due)).isEqualTo(3);
        assertThat(calendar.between(due, LAST_DAY_BEFORE)).isEqualTo(-3);
        assertThat(calendar.between(due, due)).isZero();
    }

    @Test
    void aFilingIsLateAfterItsDueDayAndLockedAfterTheGracePeriod() {
        Deadline deadline = Deadline.after(LAST_DAY_BEFORE, calendar, 3, 30);

        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(deadline.isMissedOn(LocalDate.of(2025, 10, 11))).isFalse();
        assertThat(deadline.isMissedOn(LocalDate.of(2025, 10, 12))).isTrue();
        assertThat(deadline.isLockedOn(LocalDate.of(2025, 11, 10))).isFalse();
        assertThat(deadline.isLockedOn(LocalDate.of(2025, 11, 11))).isTrue();
    }
}
