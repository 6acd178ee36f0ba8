package org.lianjian.documents.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"签章页.pdf,签章页.pdf", "C:\\Users\\某人\\签章页.pdf,签章页.pdf", "/etc/passwd/../签章 页.pdf,签章 页.pdf", "'a\"b<c>.pdf',abc.pdf"})
    void onlyTheLastPartOfAPathStays(String typed, String clean) {
        assertThat(FileName.clean(typed, "pdf")).isEqualTo(clean);
    }

    @Test
    void controlAndDisguisingCharactersGo() {
        assertThat(FileName.clean("签\u0000章\r\n\u202Efdp.exe\t", "pdf")).isEqualTo("签章fdp.exe");
    }

    @ParameterizedTest
    @CsvSource(value = {"NULL", "''", "'  '", "'dir/'", "'.htaccess'"}, nullValues = "NULL")
    void aFileWithoutANameGetsOne(String typed) {
        assertThat(FileName.clean(typed, "pdf")).isEqualTo("file.pdf");
    }

    @Test
    void aLongNameKeepsItsEndingAndNoHalfCharacter() {
        String clean = FileName.clean("a" + "𠮷".repeat(300) + ".pdf", "pdf");
        assertThat(clean).hasSizeLessThanOrEqualTo(FileName.MAX).endsWith("𠮷.pdf");
    }
}
