package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A body is received before anything else happens: an injected request has none left, and no fields of a form, but {@code SentForm} has. */
class InjectedRequestTest {

    private static final Pattern INJECTED = Pattern.compile("@Inject\\s+(transient )?HttpServletRequest request;");
    private static final Pattern READS = Pattern.compile("(?<!in\\()\\brequest(\\.|::)(getParameter|getInputStream|getReader|getPart)");

    @Test
    void nobodyReadsABodyFromIt() throws IOException {
        for (Path file : Sources.files(Sources.WEB.resolve("src/main/java"), ".java")) {
            String code = Files.readString(file);
            if (INJECTED.matcher(code).find()) {
                assertThat(READS.matcher(code).find()).as(file.toString()).isFalse();
            }
        }
    }
}
