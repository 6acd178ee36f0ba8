package org.lianjian.backups.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lianjian.platform.settings.Settings;

/**
 * Looks for requests every second, with the embedded database only, and once after the start for what is to be recorded. Nobody calls it but the
 * server's timer; it has no public method.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackupTimer {

    private static final Duration AFTER_START = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private BackupDesk desk;

    @PostConstruct
    void begin() {
        TimerConfig untilTheEnd = new TimerConfig(null, false);
        if (settings.isEmbedded()) {
            desk.open();
            timers.createIntervalTimer(AFTER_START.toMillis(), BETWEEN.toMillis(), untilTheEnd);
        } else {
            timers.createSingleActionTimer(AFTER_START.toMillis(), untilTheEnd);
        }
    }

    @Timeout
    void look() {
        desk.recordNotes();
        if (settings.isEmbedded()) {
            desk.serve();
        }
    }
}
