package org.lianjian.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.settings.Settings;

/**
 * Lets the first administrators in: while nobody has a password, each start prints a one-time link; there is no default password. With
 * sample data the accounts come with it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final String WORK = "first-start";
    /** Long enough for nodes that are started together. */
    private static final Duration ALONE = Duration.ofSeconds(5);

    /** The logger whose lines reach whoever starts the program, word for word. */
    private static final Logger CONSOLE = System.getLogger("org.lianjian.console");

    @Inject
    private FirstAdministrators administrators;

    @Inject
    private SystemWork system;

    @Inject
    private Leases leases;

    @Inject
    private Settings settings;

    @PostConstruct
    void invite() {
        if (!settings.demo() && leases.hold(WORK, ALONE)) {
            system.call(WORK, administrators::invite).ifPresent(this::print);
        }
    }

    private void print(OneTimeLink link) {
        CONSOLE.log(Level.INFO, "The first administrators (sysadmin, secadmin, logadmin) set their passwords within 24 hours at "
                + settings.publicUrl() + "/" + link.path());
    }
}
