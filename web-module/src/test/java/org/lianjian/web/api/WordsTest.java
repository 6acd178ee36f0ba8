package org.lianjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "none|zh", "en|en", "en-US,en;q=0.9|en", "zh-CN,zh;q=0.9,en;q=0.8|zh", "zh-TW|zh", "de|zh", "de,en;q=0.5|en", "*|zh", "'not, a; header'|zh"})
    void chineseUnlessEnglishIsPreferred(String header, String language) {
        assertThat(Words.preferred(header).getLanguage()).isEqualTo(language);
    }
}
