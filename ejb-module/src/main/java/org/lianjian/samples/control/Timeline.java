package org.lianjian.samples.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.lianjian.platform.time.OfficeClock;

/** The steps of all stories, to be taken in the order of their days, so that numbers and log read as if they had grown. */
final class Timeline {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 5);
    private static final int MINUTES_BETWEEN = 4;

    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    Timeline(LocalDate today) {
        this.today = today;
    }

    /** The day that lies so many days after today; before it when negative. */
    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    /** Somebody does something in office hours of a day that has come. */
    void add(int offset, String username, Runnable work) {
        if (offset > 0) {
            throw new IllegalStateException("The sample data let " + username + " act in " + offset + " days");
        }
        steps.add(new Step(day(offset), OPENING, username, work));
    }

    /** The calendar brings something about at the beginning of a day that has come. */
    void turn(int offset, Runnable work) {
        if (offset <= 0) {
            steps.add(new Step(day(offset), MIDNIGHT, null, work));
        }
    }

    /** Hands out each step with its moment; none lies in the future. */
    void run(Instant now, BiConsumer<Instant, Step> stage) {
        steps.sort(Comparator.comparing(Step::day).thenComparing(Step::from));
        LocalDate day = null;
        int minutes = 0;
        for (Step step : steps) {
            minutes = step.day().equals(day) ? minutes + MINUTES_BETWEEN : 0;
            day = step.day();
            Instant planned = LocalDateTime.of(day, step.from()).plusMinutes(minutes).atZone(OfficeClock.ZONE).toInstant();
            stage.accept(planned.isAfter(now) ? now : planned, step);
        }
    }

    int size() {
        return steps.size();
    }

    /**
     * One step.
     *
     * @param from     the earliest time of its day
     * @param username who takes it, or null for the calendar
     */
    record Step(LocalDate day, LocalTime from, String username, Runnable work) {
    }
}
