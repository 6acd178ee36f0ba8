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
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.settings.Settings;

/** Loads the sample data once, at the first start of an installation that is to have them, and tells whoever starts it how to sign in. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleDataLoader {

    /** What is logged here appears on the console of the one-file program. */
    private static final Logger CONSOLE = System.getLogger("org.lianjian.console");
    private static final String WORK = "sample-data";
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    @Inject
    Settings settings;

    @Inject
    SystemWork system;

    @Inject
    AccountProvisioning provisioning;

    @Inject
    SampleData data;

    @PostConstruct
    void load() {
        if (settings.demo()) {
            system.run(WORK, this::loadOnce);
        }
    }

    private void loadOnce() {
        if (!provisioning.isUntouched()) {
            CONSOLE.log(Level.INFO, "Sample accounts: " + SampleAccounts.NAMES + "; the password is that of the first start");
            return;
        }
        Optional<String> given = settings.demoPassword();
        String password = given.orElseGet(SampleDataLoader::makePassword);
        data.note(data.load(password));
        CONSOLE.log(Level.INFO, "Sample accounts: " + SampleAccounts.NAMES);
        CONSOLE.log(Level.INFO, "Their password: " + given.map(set -> "that of LIANJIAN_DEMO_PASSWORD").orElse(password));
    }

    /** Three groups of letters and digits without look-alikes, about 59 bits. */
    private static String makePassword() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP_LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
