package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SigningKey;

/**
 * Makes a new key for the transparency log and puts it before the present one, which goes on signing along: {@code rotate-log-key}. Counts from the
 * next start on. Works on the file in the data folder; keys in a setting are exchanged there.
 */
final class RotateCommand {

    static final String NAME = "rotate-log-key";

    private RotateCommand() {
    }

    static int run(LaunchSettings settings) throws IOException {
        Path file = settings.data().resolve("log.key");
        if (Files.notExists(file)) {
            Console.complain("There is no " + file + "; keys in " + Setting.LOG_KEY.variable() + " are exchanged there");
            return 2;
        }
        try {
            String present = Files.readString(file).strip();
            SigningKey next = SigningKey.make(SigningKey.parse(present.lines().findFirst().orElse("")).key().name());
            Path fresh = file.resolveSibling("log.key.new");
            Files.deleteIfExists(fresh);
            OwnerOnly.write(fresh, next.written() + "\n" + present + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Console.say("From the next start on the log is signed with this key as well; publish it:\n" + next.key());
            return 0;
        } catch (MalformedNote e) {
            Console.complain(file + " is damaged: " + e.getMessage());
            return 2;
        }
    }
}
