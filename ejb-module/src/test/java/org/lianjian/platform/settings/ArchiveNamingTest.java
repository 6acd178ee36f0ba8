package org.lianjian.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archival numbers are written by a pattern under which no two packages can get the same one. */
class ArchiveNamingTest {

    private static final String USUAL = Setting.ARCHIVE_NUMBER.defaultValue();

    @Test
    void aNumberIsWrittenByThePattern() {
        assertThat(new ArchiveNaming(USUAL, "J001", "", "WS", "D30").number(2026, "D30", "330784114000", 7))
                .isEqualTo("J001-WS·2026-D30-330784114-0007");
        assertThat(new ArchiveNaming("花档〔{year}〕{township}_{sequence}", "J001", "", "WS", "Y").number(2026, "Y", "330784114000", 12345))
                .isEqualTo("花档〔2026〕330784114_12345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{year}-{sequence}", "{township}-{sequence}", "{year}-{township}", "{year}{year}-{township}-{sequence}",
        "{year}-{township}-{sequence}-{who}", "{year}/{township}/{sequence}", "{year} {township} {sequence}", "{year}-{township}-{sequence}}",
        "../{year}-{township}-{sequence}.zip\n"})
    void aPatternThatCouldGiveANumberTwiceOrHoldsOtherSignsIsRefused(String pattern) {
        assertThat(Setting.ARCHIVE_NUMBER.faultIn(pattern))
                .hasValueSatisfying(fault -> assertThat(fault).contains("LIANJIAN_ARCHIVE_NUMBER", "{sequence}"));
    }

    @Test
    void theUsualPatternIsOne() {
        assertThat(Setting.ARCHIVE_NUMBER.faultIn(USUAL)).isEmpty();
    }
}
