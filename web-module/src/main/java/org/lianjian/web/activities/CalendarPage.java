package org.lianjian.web.activities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** The work calendar: the holidays and working weekend days of a year. */
@Named
@RequestScoped
public class CalendarPage {

    private static final String HERE = "/activities/calendar";
    private static final String DONE = "activities.done.CALENDAR";

    @Inject
    WorkCalendar calendar;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private LocalDate day;
    private boolean working;
    private String name;

    /** The year shown; this one by default. */
    public int getYear() {
        return address.id("year").map(Long::intValue).orElseGet(() -> clock.today().getYear());
    }

    public List<CalendarDay> getDays() {
        return calendar.exceptions(getYear());
    }

    public String set() {
        return submission.run(() -> {
            calendar.set(new CalendarDay(day, working, name));
            return here(day);
        });
    }

    public String remove(LocalDate gone) {
        return submission.run(() -> {
            calendar.remove(gone);
            return here(gone);
        });
    }

    private static String here(LocalDate changed) {
        return Go.to(HERE, DONE) + "&year=" + changed.getYear();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
