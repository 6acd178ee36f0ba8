package org.lianjian.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void everySettingHasADefaultThatItsOwnRuleAllows() {
        assertThat(Setting.values()).allMatch(setting -> setting.faultIn(setting.defaultValue()).isEmpty());
        settings(Map.of()).check();
    }

    @Test
    void anEmptyValueCountsAsNotSet() {
        assertThat(settings(Map.of("lianjian.session.idle.minutes", "  ")).sessionIdle()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aWrongValueIsNamedWithWhatIsAllowed() {
        assertThatThrownBy(settings(Map.of("lianjian.http.port", "80 80"))::check)
                .hasMessage("LIANJIAN_HTTP_PORT must be a whole number from 1 to 65535 and not \"80 80\"");
    }

    @Test
    void everyWrongValueIsNamedAtOnce() {
        assertThatThrownBy(settings(Map.of("lianjian.demo", "yes", "lianjian.lock.minutes", "0"))::check)
                .hasMessageContaining("LIANJIAN_DEMO must").hasMessageContaining("LIANJIAN_LOCK_MINUTES must");
    }

    @Test
    void aWrongSecretIsNotShown() {
        assertThatThrownBy(settings(Map.of("lianjian.demo.password", "short"))::check).message()
                .contains("LIANJIAN_DEMO_PASSWORD").doesNotContain("short");
    }

    @Test
    void theDriverMustFitTheDatabase() {
        assertThatThrownBy(settings(Map.of("lianjian.db.url", "jdbc:postgresql://db/lianjian"))::check)
                .hasMessageContaining("LIANJIAN_DB_CLASS");
    }

    @Test
    void logsAreKeptForHalfAYearAtLeast() {
        assertThatThrownBy(settings(Map.of("lianjian.log.days", "179"))::check)
                .hasMessage("LIANJIAN_LOG_DAYS must be a whole number from 180 to 3660 and not \"179\"");
        settings(Map.of("lianjian.log.days", "180")).check();
    }

    @Test
    void secretsAreShownToNobody() {
        Settings given = settings(Map.of("lianjian.db.password", "pear",
                "lianjian.db.url", "jdbc:postgresql://me:pear@db/l?user=a&password=pear&x=1"));
        assertThat(Setting.values()).noneMatch(setting -> given.shown(setting).contains("pear"));
        assertThat(given.shown(Setting.DB_URL)).isEqualTo("jdbc:postgresql://…@db/l?user=a&password=…&x=1");
        assertThat(given.isGiven(Setting.DB_PASSWORD)).isTrue();
        assertThat(given.shown(Setting.DEMO)).isEqualTo("false");
    }

    @Test
    void sampleDataComesWithTheEmbeddedDatabaseOnly() {
        assertThat(settings(Map.of()).demo()).isTrue();
        assertThat(settings(Map.of("lianjian.db.url", "jdbc:postgresql://db/lianjian")).demo()).isFalse();
        assertThat(settings(Map.of("lianjian.demo", "false")).demo()).isFalse();
    }

    @Test
    void theHandbookListsExactlyTheSettingsWithTheirDefaults() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(Setting.values()).forEach(setting -> expected.put(setting.variable(), setting.defaultValue()));
        assertThat(handbook()).isEqualTo(expected);
    }

    private static Map<String, String> handbook() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../config/settings.md"));
        Pattern row = Pattern.compile("\\| `(LIANJIAN_\\w+)` \\| (?:`(.*?)` )?\\|.*");
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher found = row.matcher(line);
            if (found.matches()) {
                listed.put(found.group(1), Optional.ofNullable(found.group(2)).orElse(""));
            }
        }
        return listed;
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(property -> Optional.ofNullable(values.get(property)));
    }
}
