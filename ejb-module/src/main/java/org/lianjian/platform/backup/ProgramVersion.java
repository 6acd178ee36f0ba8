package org.lianjian.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class ProgramVersion {

    private static final String WRITTEN_BY_THE_BUILD = "/META-INF/maven/org.lianjian/lianjian-ejb/pom.properties";

    private ProgramVersion() {
    }

    /** The version; "unknown" where the program runs from its classes only. */
    public static String read() {
        Properties built = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            if (in != null) {
                built.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty("version", "unknown");
    }
}
