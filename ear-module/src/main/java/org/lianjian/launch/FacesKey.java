package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that seals a page's state on its way to the browser and back: set for several nodes, else made once and kept with the data. */
final class FacesKey {

    private static final int BYTES = 16;

    private FacesKey() {
    }

    static String of(String given, Path data) throws WrongSettingException, IOException {
        if (given != null && !given.isBlank()) {
            return checked(given.strip(), "LIANJIAN_FACES_KEY");
        }
        Path file = data.resolve("faces.key");
        if (Files.notExists(file)) {
            Files.createFile(file, OwnerOnly.file());
            Files.writeString(file, made());
        }
        return checked(Files.readString(file).strip(), file.toString());
    }

    private static String made() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String checked(String key, String source) throws WrongSettingException {
        try {
            if (Base64.getDecoder().decode(key).length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(source + " is not Base64: " + e.getMessage());
        }
        throw new WrongSettingException(source + " must be the Base64 text of " + BYTES + " bytes");
    }
}
