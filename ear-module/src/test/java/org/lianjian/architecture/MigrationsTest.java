package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both databases get the same steps. */
class MigrationsTest {

    private static final Path MIGRATIONS = Sources.EJB.resolve("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V\\d{3}(_\\d)?__[a-z_]+\\.sql");

    @Test
    void namesFollowOnePattern() {
        assertThat(Sources.files(MIGRATIONS, ".sql")).allMatch(file -> NAME.matcher(file.getFileName().toString()).matches());
    }

    @Test
    void whatOneDatabaseGetsApartTheOtherGetsToo() {
        assertThat(names("h2")).isEqualTo(names("postgresql"));
    }

    @Test
    void noVersionIsGivenTwice() {
        List<String> versions = Sources.files(MIGRATIONS, ".sql").stream().filter(file -> !file.toString().contains("postgresql"))
                .map(file -> file.getFileName().toString().replaceFirst("__.*", "")).toList();
        assertThat(versions).doesNotHaveDuplicates();
    }

    private static Set<String> names(String vendor) {
        return Sources.files(MIGRATIONS.resolve(vendor), ".sql").stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
}
