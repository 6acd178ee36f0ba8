package org.lianjian.samples.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.migration.SchemaMigrator;
import org.lianjian.platform.settings.Settings;

/**
 * Loads the sample data once, at the first start of an installation that is to have them, and tells whoever starts it how to sign in. If that fails,
 * nothing is kept and the start stops.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleDataLoader {

    private static final Logger LOG = System.getLogger(SampleDataLoader.class.getName());
    /** What is logged here appears on the console of the one-file program. */
    private static final Logger CONSOLE = System.getLogger("org.lianjian.console");
    private static final String WORK = "sample-data";

    @Inject
    Settings settings;

    @Inject
    SystemWork system;

    @Inject
    AccountProvisioning provisioning;

    @Inject
    SampleData data;

    @PostConstruct
    void begin() {
        if (settings.demo()) {
            system.run(WORK, this::loadOnce);
        }
    }

    private void loadOnce() {
        SamplePassword password = new SamplePassword(settings);
        if (provisioning.isUntouched() && load(password)) {
            tell(password.atFirst(password.forNewAccounts()));
        } else if (data.isLoaded()) {
            tell(password.later());
        }
    }

    private boolean load(SamplePassword password) {
        try {
            return data.load(password::forNewAccounts);
        } catch (RuntimeException e) {
            String reason = "The sample data could not be loaded and nothing was kept; LIANJIAN_DEMO=false starts without them";
            System.setProperty(SchemaMigrator.START_FAILURE, reason);
            LOG.log(Level.ERROR, reason, e);
            throw new IllegalStateException(reason, e);
        }
    }

    private static void tell(String password) {
        CONSOLE.log(Level.INFO, "Sample accounts: " + SampleAccounts.NAMES);
        CONSOLE.log(Level.INFO, "Their password: " + password);
    }
}
