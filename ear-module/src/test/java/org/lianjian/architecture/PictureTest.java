package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The architecture picture in the README shows the dependencies between the features as they are, no more and no less. */
class PictureTest {

    private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+)\\s*-->\\s*(\\w+)\\s*$", Pattern.MULTILINE);

    /** Everything stands on these, so the picture says it once in words instead of with an arrow each. */
    private static final Set<String> UNDER_EVERYTHING = Set.of("platform");

    @Test
    void theReadmesPictureIsTrue() {
        String readme = Sources.read(Sources.ROOT.resolve("README.md"));
        Set<String> drawn = ARROW.matcher(readme).results().map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(found());
    }

    private static Set<String> found() {
        return Sources.CLASSES.stream().filter(type -> type.getPackageName().startsWith("org.lianjian."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith("org.lianjian."))
                .map(PictureTest::arrow).filter(arrow -> !arrow.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String arrow(Dependency dependency) {
        String from = end(dependency.getOriginClass().getPackageName());
        String to = end(dependency.getTargetClass().getPackageName());
        return from.equals(to) || UNDER_EVERYTHING.contains(to) || UNDER_EVERYTHING.contains(from) ? "" : from + " --> " + to;
    }

    private static String end(String packageName) {
        return packageName.startsWith("org.lianjian.web") ? "web" : Sources.featureOf(packageName);
    }
}
