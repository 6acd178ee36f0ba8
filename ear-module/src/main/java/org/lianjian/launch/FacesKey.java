package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Setting;

/** The key that seals a page's state on its way to the browser and back, made at the first start and kept with the data. */
final class FacesKey {

    private static final int BYTES = 16;

    private FacesKey() {
    }

    static String in(Path data) throws WrongSettingException, IOException {
        Path file = data.resolve("faces.key");
        if (Files.notExists(file)) {
            Files.createFile(file, OwnerOnly.file());
            Files.writeString(file, made());
        }
        String key = Files.readString(file).strip();
        Optional<String> fault = key.isEmpty() ? Optional.of("it is empty") : Setting.FACES_KEY.faultIn(key);
        if (fault.isPresent()) {
            throw new WrongSettingException(file + " is damaged, delete it to have a new one made: " + fault.get());
        }
        return key;
    }

    private static String made() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
