package org.lianjian.notices.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lianjian.platform.leases.Leases;

/** Lets what came in go out every ten seconds, on one node at a time. Nobody calls it but the server's timer; it has no public method. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private Leases leases;

    @Inject
    private WebhookSender sender;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        if (leases.hold(WebhookSender.WORK, LEASE)) {
            sender.turn();
        }
    }
}
