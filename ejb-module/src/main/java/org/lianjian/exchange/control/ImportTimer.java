package org.lianjian.exchange.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes on what waits, and what a dead node left. Nobody calls it but the server's timer; it has no public method. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    @Inject
    private ImportRunner runner;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        runner.wake();
    }
}
