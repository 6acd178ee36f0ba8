package org.lianjian.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SigningKey;

/**
 * The keys this node signs the log with, kept outside the database: in a setting, else in a file of the data folder that is made at the first start
 * with rights for its owner only. One a line; the first is the log's, others are earlier ones that sign along while strangers learn the new one.
 */
@ApplicationScoped
public class LogKeys {

    private static final String FILE = "log.key";
    private static final int NAME_BYTES = 4;

    @Inject
    Settings settings;

    private List<SigningKey> keys = List.of();

    @PostConstruct
    void read() {
        keys = settings.logKey().map(given -> parse(given, Setting.LOG_KEY.variable())).orElseGet(this::fromFile);
    }

    /** The keys, the log's own first. */
    public List<SigningKey> all() {
        return keys;
    }

    /** The name of the log, which every checkpoint begins with. */
    public String origin() {
        return keys.get(0).key().name();
    }

    private List<SigningKey> fromFile() {
        Path file = settings.data().resolve(FILE);
        try {
            if (Files.notExists(file)) {
                OwnerOnly.write(file, SigningKey.make(settings.logOrigin().orElseGet(LogKeys::newName)).written() + "\n");
            }
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the log cannot be kept in " + file, e);
        }
    }

    private static List<SigningKey> parse(String written, String where) {
        List<SigningKey> found = new ArrayList<>();
        try {
            for (String line : written.strip().split("\\s+")) {
                found.add(SigningKey.parse(line));
            }
        } catch (MalformedNote e) {
            throw new IllegalStateException("The keys of the log in " + where + " are damaged: " + e.getMessage());
        }
        if (found.stream().map(one -> one.key().name()).distinct().count() > 1) {
            throw new IllegalStateException("The keys of the log in " + where + " must all have the same name");
        }
        return List.copyOf(found);
    }

    private static String newName() {
        byte[] random = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(random);
        return "lianjian.example/" + HexFormat.of().formatHex(random);
    }
}
