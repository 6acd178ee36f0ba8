package org.lianjian.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void everyResourceIsDescribed() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> resources = sources.map(path -> path.getFileName().toString()).filter(name -> name.endsWith("Resource.java"))
                    .map(name -> name.replace(".java", "")).toList();

            assertThat(Description.RESOURCES).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(resources);
        }
    }
}
