package org.lianjian.samples.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.settings.Settings;

/**
 * The one password of the sample accounts: the one that is set, else one made at the first start and kept in the data folder, beside the data
 * it opens.
 */
final class SamplePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final Settings settings;
    private final Path file;

    SamplePassword(Settings settings) {
        this.settings = settings;
        this.file = settings.data().resolve("sample-password.txt");
    }

    /** The password for accounts that are made now. */
    String forNewAccounts() {
        try {
            if (settings.demoPassword().isPresent()) {
                Files.deleteIfExists(file);
                return settings.demoPassword().get();
            }
            return Files.exists(file) ? Files.readString(file).strip() : keep(make());
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the sample accounts cannot be kept in " + file, e);
        }
    }

    /** What whoever starts the program is told at the first start. */
    String atFirst(String password) {
        return settings.demoPassword().map(set -> "that of " + Setting.DEMO_PASSWORD.variable()).orElse(password + " (kept in " + file + ")");
    }

    /** What they are told later; the accounts' owners may have changed theirs. */
    String later() {
        return Files.exists(file) ? "kept in " + file : "that of " + Setting.DEMO_PASSWORD.variable() + " at the first start";
    }

    private String keep(String password) throws IOException {
        OwnerOnly.write(file, password + "\n");
        return password;
    }

    /** Three groups of letters and digits without look-alikes, about 59 bits. */
    private static String make() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP_LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
