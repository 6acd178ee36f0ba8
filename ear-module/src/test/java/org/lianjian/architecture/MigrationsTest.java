package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both databases get the same steps. */
class MigrationsTest {

    private static final Path MIGRATIONS = Sources.EJB.resolve("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("(V\\d{3}(_\\d)?|afterMigrate)__(contract_since_(\\d{3})_)?[a-z_]+\\.sql");
    /** From here on older programs go on beside a step, unless its name says otherwise (config/decisions/0013). */
    private static final String SIDE_BY_SIDE_SINCE = "V047";
    private static final Pattern TAKES_AWAY = Pattern.compile("(?i)\\bdrop\\s+(table|column|view|sequence)\\b|\\brename\\b"
            + "|\\bset\\s+(not\\s+null|data)\\b|\\balter\\s+column\\s+\\w+\\s+type\\b"
            + "|\\badd\\s+column\\s+(?![^,;]*\\bdefault\\b)[^,;]*\\bnot\\s+null\\b");

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

    @Test
    void whatTakesSomethingAwaySaysSoInItsName() {
        assertThat(later()).filteredOn(file -> TAKES_AWAY.matcher(Sources.read(file)).find())
                .allMatch(file -> file.getFileName().toString().contains("__contract_since_"));
    }

    @Test
    void whatIsTakenAwayWasNotMissedByAnEarlierProgram() {
        assertThat(later().stream().map(file -> NAME.matcher(file.getFileName().toString())).filter(name -> name.matches() && name.group(4) != null))
                .allMatch(name -> name.group(4).compareTo(name.group().substring(1, 4)) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table old;", "alter table a drop column b;", "alter table a rename column b to c;",
        "alter table a alter column b set not null;", "alter table a add column b varchar(9) not null;", "alter table a alter column b type bigint;"})
    void takingAwayIsRecognised(String step) {
        assertThat(TAKES_AWAY.matcher(step).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table a (b bigint not null);", "alter table a add column b varchar(9);",
        "alter table a add column b integer default 0 not null;", "drop index a;", "alter table a drop constraint b;"})
    void addingIsNotTakenForIt(String step) {
        assertThat(TAKES_AWAY.matcher(step).find()).isFalse();
    }

    private static List<Path> later() {
        return Sources.files(MIGRATIONS, ".sql").stream().filter(file -> file.getFileName().toString().compareTo(SIDE_BY_SIDE_SINCE) >= 0).toList();
    }

    private static Set<String> names(String vendor) {
        return Sources.files(MIGRATIONS.resolve(vendor), ".sql").stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
}
