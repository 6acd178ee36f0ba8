package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.Rhythm;

/** When the meetings of a series are due. */
@Embeddable
public class RhythmRule {

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm", nullable = false)
    private Rhythm rhythm;

    @Column(name = "day_of_month", nullable = false)
    private int dayOfMonth;

    @Column(name = "on_working_days", nullable = false)
    private boolean onWorkingDays;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    /** For the persistence provider. */
    protected RhythmRule() {
    }

    public RhythmRule(Rhythm rhythm, int dayOfMonth, boolean onWorkingDays, LocalDate startsOn) {
        this.rhythm = rhythm;
        this.dayOfMonth = dayOfMonth;
        this.onWorkingDays = onWorkingDays;
        this.startsOn = startsOn;
    }

    /**
     * The first meeting day that is neither past, nor before the series starts, nor in the month of the latest meeting or before.
     *
     * @param latest  the day of the latest meeting, or null
     * @param isWorked whether the office works on a day
     */
    public LocalDate next(LocalDate latest, LocalDate today, Predicate<LocalDate> isWorked) {
        YearMonth month = YearMonth.from(startsOn);
        while (!fits(month, latest, today, isWorked)) {
            month = month.plusMonths(rhythm == Rhythm.MONTHLY ? 1 : MONTHS_OF_A_QUARTER);
        }
        return dayIn(month, isWorked);
    }

    private boolean fits(YearMonth month, LocalDate latest, LocalDate today, Predicate<LocalDate> isWorked) {
        LocalDate day = dayIn(month, isWorked);
        return !day.isBefore(startsOn) && !day.isBefore(today) && (latest == null || day.isAfter(latest) && month.isAfter(YearMonth.from(latest)));
    }

    /** The next working day; at the end of a month the one before, so that each meeting stays in its month. */
    private LocalDate dayIn(YearMonth month, Predicate<LocalDate> isWorked) {
        LocalDate day = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        if (!onWorkingDays) {
            return day;
        }
        LocalDate end = month.plusMonths(1).atDay(1);
        return day.datesUntil(end).filter(isWorked).findFirst()
                .orElseGet(() -> Stream.iterate(day, before -> before.minusDays(1)).filter(isWorked).findFirst().orElseThrow());
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    /** 1 to 31; a shorter month's last day stands for a day it does not have. */
    public int getDayOfMonth() {
        return dayOfMonth;
    }

    /** Whether a day off moves to the next working day. */
    public boolean isOnWorkingDays() {
        return onWorkingDays;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }
}
