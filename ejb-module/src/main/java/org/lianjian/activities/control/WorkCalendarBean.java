package org.lianjian.activities.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.activities.entity.CalendarRules;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.Violation;

/** The work calendar of the installation. */
@Stateless
public class WorkCalendarBean implements WorkCalendar {

    @Inject
    private ActivityStore store;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.CALENDAR_VIEW)
    public List<CalendarDay> exceptions(int year) {
        if (!CalendarRules.has(year)) {
            throw new InvalidInput("year", "activities.calendar.year", String.valueOf(year));
        }
        return store.exceptions(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    @Override
    @Allowed(Operation.CALENDAR_CHANGE)
    @Audited(AuditEvent.CALENDAR_DAY_CHANGED)
    public void set(CalendarDay day) {
        List<Violation> faults = CalendarRules.faultsOf(day);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Optional<CalendarDay> before = store.set(day);
        record(day.day(), before, Optional.of(day));
    }

    @Override
    @Allowed(Operation.CALENDAR_CHANGE)
    @Audited(AuditEvent.CALENDAR_DAY_CHANGED)
    public void remove(LocalDate day) {
        CalendarDay before = store.remove(day).orElseThrow(() -> new NotFound("calendar day", day));
        record(day, Optional.of(before), Optional.empty());
    }

    private void record(LocalDate day, Optional<CalendarDay> before, Optional<CalendarDay> after) {
        Facts facts = Facts.none().with("day", day)
                .changed("working", before.map(CalendarDay::working).orElse(null), after.map(CalendarDay::working).orElse(null));
        trail.record(AuditEvent.CALENDAR_DAY_CHANGED, new Subject(day.toEpochDay(), day.toString(), RecordScope.none()), facts);
    }
}
