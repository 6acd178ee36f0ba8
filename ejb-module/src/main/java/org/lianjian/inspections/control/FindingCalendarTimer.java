package org.lianjian.inspections.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.time.OfficeClock;

/**
 * Turns the calendar of findings shortly after the start and every hour, on one node at a time. Nobody calls it but the server's timer; it has no
 * public method.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindingCalendarTimer {

    private static final Duration AFTER_START = Duration.ofSeconds(15);
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Resource
    private TimerService timers;

    @Inject
    private Leases leases;

    @Inject
    private FindingCalendar calendar;

    @Inject
    private OfficeClock clock;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void afterTheStart() {
        turn();
    }

    @Schedule(hour = "*", minute = "3", persistent = false)
    void everyHour() {
        turn();
    }

    private void turn() {
        if (leases.hold(FindingCalendar.WORK, LEASE)) {
            calendar.turn(clock.today());
        }
    }
}
