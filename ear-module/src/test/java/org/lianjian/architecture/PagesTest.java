package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages, beans and bundles carry the same names, and pages stay short. */
class PagesTest {

    private static final int LONGEST_PAGE = 150;
    private static final Pattern PAGE_BEAN = Pattern.compile("#\\{(\\w+Page)[.}]");
    private static final Set<String> FOLDERS_OF_NO_FEATURE = Set.of("WEB-INF", "META-INF", "resources");

    @Test
    void pagesStayShort() {
        assertThat(Sources.files(Sources.PAGES, ".xhtml"))
                .allSatisfy(page -> assertThat(Sources.read(page).lines().count()).as(page.toString()).isLessThanOrEqualTo(LONGEST_PAGE));
    }

    @Test
    void everyBeanThatAPageUsesLivesInTheFeatureOfThePage() {
        for (Path page : featurePages()) {
            String feature = feature(page);
            Matcher bean = PAGE_BEAN.matcher(Sources.read(page));
            while (bean.find()) {
                String className = Character.toUpperCase(bean.group(1).charAt(0)) + bean.group(1).substring(1);
                assertThat(beanFeatures(className)).as(page + " uses " + className).contains(feature);
            }
        }
    }

    @Test
    void listViewAndFormPagesUseTheBeanOfTheirName() {
        for (Path page : featurePages()) {
            String name = page.getFileName().toString().replace(".xhtml", "");
            if (Set.of("list", "view", "form").contains(name)) {
                String ending = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Page";
                assertThat(Sources.read(page)).as(page.toString()).containsPattern("#\\{\\w+" + ending + "[.}]");
            }
        }
    }

    @Test
    void everyFeatureWithPagesHasABundle() {
        Set<String> features = featurePages().stream().map(PagesTest::feature).collect(Collectors.toCollection(TreeSet::new));
        assertThat(features).allSatisfy(feature -> assertThat(Sources.BUNDLES.resolve(feature + ".properties")).exists());
    }

    private static List<Path> featurePages() {
        return Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> Sources.PAGES.relativize(page).getNameCount() == 2)
                .filter(page -> !FOLDERS_OF_NO_FEATURE.contains(feature(page))).toList();
    }

    private static String feature(Path page) {
        return Sources.PAGES.relativize(page).getName(0).toString();
    }

    private static Set<String> beanFeatures(String simpleName) {
        return Sources.CLASSES.stream().filter(type -> type.getSimpleName().equals(simpleName))
                .map(type -> Sources.featureOf(type.getPackageName())).collect(Collectors.toSet());
    }
}
