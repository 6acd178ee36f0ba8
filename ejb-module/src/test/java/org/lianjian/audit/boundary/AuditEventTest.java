package org.lianjian.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

    private static final Path BUNDLES = Path.of("../web-module/src/main/resources/org/lianjian/web/i18n");

    @ParameterizedTest
    @ValueSource(strings = {"audit.properties", "audit_en.properties"})
    void everyEventOutcomeAndObjectHasWordsInBothLanguages(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            words.load(reader);
        }
        Stream<String> needed = Stream.of(keys("audit.event.", AuditEvent.values()), keys("audit.outcome.", Outcome.values()),
                keys("audit.object.", ObjectType.values())).flatMap(keys -> keys);
        assertThat(words.stringPropertyNames()).containsAll(needed.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.properties", "audit_en.properties"})
    void noWordsAreLeftOfEventsThatAreGone(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("audit.event.")))
                .hasSameSizeAs(AuditEvent.values());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
