package org.lianjian.platform.leases;

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
import org.lianjian.platform.time.OfficeClock;

/**
 * Turns the features to the present day shortly after the start and every hour, each on one node at a time. Nobody calls it but the server's timer;
 * it has no public method.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficeDayTimer {

    private static final Duration AFTER_START = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Resource
    private TimerService timers;

    @Inject
    private Leases leases;

    @Inject
    private OfficeDays days;

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

    @Schedule(hour = "*", minute = "1", persistent = false)
    void everyHour() {
        turn();
    }

    private void turn() {
        days.works().stream().filter(work -> leases.hold(work.name(), LEASE)).forEach(work -> days.turn(work, clock.today()));
    }
}
