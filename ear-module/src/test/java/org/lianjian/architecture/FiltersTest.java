package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever fails in front of a resource of the API is answered as a problem: filters that may fail stand behind the one that does so. */
class FiltersTest {

    private static final Pattern MAPPED = Pattern.compile("<filter-mapping>\\s*<filter-name>([^<]+)</filter-name>\\s*<url-pattern>([^<]+)<");
    private static final List<String> NEVER_FAIL = List.of("request-count", "security-headers");

    @Test
    void noFilterThatMayFailStandsBeforeTheProblemsOfTheApi() {
        List<MatchResult> mapped = MAPPED.matcher(Sources.read(Sources.PAGES.resolve("WEB-INF/web.xml"))).results().toList();
        List<String> ofTheApi = mapped.stream().filter(mapping -> List.of("/*", "/api/*").contains(mapping.group(2)))
                .map(mapping -> mapping.group(1)).toList();
        assertThat(ofTheApi.subList(0, ofTheApi.indexOf("api-errors"))).isEqualTo(NEVER_FAIL);
        assertThat(ofTheApi).endsWith("admission", "sign-in", "uploads");
    }
}
