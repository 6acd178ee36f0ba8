package org.lianjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianjian.platform.settings.Setting;

/** Pages take every word from the bundles, and both languages have the same words. */
class WordsTest {

    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([^'#]+)'\\]");
    private static final Pattern LITERAL_HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TEXT_NODE = Pattern.compile(">([^<>]*[A-Za-z]{2,}[^<>]*)<");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*\\}|&#?\\w+;");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() {
        return chineseBundles().map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(), () ->
                assertThat(keys(english(bundle))).isEqualTo(keys(bundle))));
    }

    @TestFactory
    Stream<DynamicTest> keysBeginWithTheNameOfTheirBundle() {
        return chineseBundles().map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(), () -> {
            String feature = bundle.getFileName().toString().replace(".properties", "");
            assertThat(keys(bundle)).allMatch(key -> key.startsWith(feature + "."), "begins with " + feature);
        }));
    }

    @Test
    void englishIsEnglish() {
        List<String> mixed = new ArrayList<>();
        chineseBundles().map(WordsTest::english).forEach(bundle -> load(bundle).forEach((key, value) -> {
            boolean namesTheOtherLanguage = key.toString().endsWith(".zh");
            if (!namesTheOtherLanguage && LITERAL_HAN.matcher(value.toString().replaceAll("[〔〕]", "")).find()) {
                mixed.add(bundle.getFileName() + ": " + key + " = " + value);
            }
        }));
        assertThat(mixed).isEmpty();
    }

    @Test
    void everyWordCanBeFilledIn() {
        chineseBundles().flatMap(bundle -> Stream.of(bundle, english(bundle))).forEach(bundle -> load(bundle).forEach((key, value) ->
                assertThatCode(() -> new MessageFormat(value.toString())).as(bundle.getFileName() + ": " + key).doesNotThrowAnyException()));
    }

    @Test
    void everyWordThatAPageAsksForExists() {
        Set<String> known = new TreeSet<>();
        chineseBundles().forEach(bundle -> known.addAll(keys(bundle)));
        Set<String> missing = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Matcher key = KEY_IN_PAGE.matcher(Sources.read(page));
            while (key.find()) {
                if (!known.contains(key.group(1))) {
                    missing.add(Sources.PAGES.relativize(page) + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySettingIsExplained() {
        Set<String> known = keys(Sources.BUNDLES.resolve("identity.properties"));
        assertThat(Setting.values()).allMatch(setting -> known.contains("identity.setting." + setting.name()));
    }

    @Test
    void noPageHoldsLiteralText() {
        List<String> literal = new ArrayList<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            String markup = Sources.read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<\\?xml.*?\\?>|<!DOCTYPE[^>]*>", "");
            if (LITERAL_HAN.matcher(markup).find()) {
                literal.add(Sources.PAGES.relativize(page) + ": Chinese text");
            }
            TEXT_NODE.matcher(markup).results().map(found -> EXPRESSION.matcher(found.group(1)).replaceAll("").strip())
                    .filter(text -> text.matches(".*[A-Za-z]{2,}.*"))
                    .forEach(text -> literal.add(Sources.PAGES.relativize(page) + ": " + text));
        }
        assertThat(literal).isEmpty();
    }

    private static Stream<Path> chineseBundles() {
        return Sources.files(Sources.BUNDLES, ".properties").stream().filter(file -> !file.toString().endsWith("_en.properties"));
    }

    private static Path english(Path bundle) {
        return Path.of(bundle.toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
