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

/** Lets the checks run shortly after the start and every hour, on one node at a time. Nobody calls it but the server's timer. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckTimer {

    private static final Duration AFTER_START = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofMinutes(30);

    @Resource
    private TimerService timers;

    @Inject
    private Leases leases;

    @Inject
    private CheckRounds rounds;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void afterTheStart() {
        run();
    }

    @Schedule(hour = "*", minute = "31", persistent = false)
    void everyHour() {
        run();
    }

    private void run() {
        if (leases.hold(CheckRounds.WORK, LEASE)) {
            rounds.run();
        }
    }
}
