package org.lianjian.audit.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes on the verification that a dead node has left. Nobody calls it but the server's timer; it has no public method. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationTimer {

    @Inject
    private VerificationRunner runner;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        runner.takeOver();
    }
}
