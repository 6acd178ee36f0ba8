package org.lianjian.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.time.OfficeClock;

/**
 * Seals every second, on one node of the cluster. When that node dies, its lease runs out and the next one goes on. A fault is written to the
 * server's log when it begins and when it is over, not every second.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingTimer {

    /** The name of the lease. */
    public static final String WORK = "log-sealing";

    private static final Logger LOG = System.getLogger(SealingTimer.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(5);

    @Inject
    private Leases leases;

    @Inject
    private LogKeys keys;

    @Inject
    private Sealing sealing;

    @Inject
    private SystemWork system;

    @Inject
    private SealingHealth health;

    @Inject
    private StoredLog log;

    @Inject
    private WitnessPost witnesses;

    @Inject
    private OfficeClock clock;

    @PostConstruct
    void haveKeys() {
        LOG.log(Level.INFO, "The transparency log is {0}", keys.origin());
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        try {
            if (leases.hold(WORK, LEASE)) {
                system.run(WORK, sealing::seal);
                log.latest().ifPresent(checkpoint -> witnesses.offer(checkpoint.getNote(), clock.now()));
            }
            health.works();
        } catch (RuntimeException e) {
            health.fails(e);
        }
    }
}
