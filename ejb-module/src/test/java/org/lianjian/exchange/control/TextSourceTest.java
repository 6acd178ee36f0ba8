package org.lianjian.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TextSourceTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> textIsReadInItsEncodingAndWithItsSeparator() {
        return Stream.of(",", ";", "\t").flatMap(separator -> Stream.of("UTF-8", "GB18030", "BOM", "UTF-16").map(charset ->
                DynamicTest.dynamicTest(charset + " " + (int) separator.charAt(0), () -> {
                    String text = String.join(separator, "名称", "数量") + "\r\n"
                            + String.join(separator, "\"甲" + separator + "𠮷野𪚥" + "\"", "3") + "\r\n";
                    Path file = folder.resolve("rows.csv");
                    Files.write(file, "BOM".equals(charset) ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                            : text.getBytes(Charset.forName(charset)));
                    assertThat(Books.texts(file)).containsExactly("名称|数量", "甲" + separator + "𠮷野𪚥" + "|3");
                })));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        assertRefused(file, "exchange.file.notText");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertRefused(file, "exchange.file.notWorkbook");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertRefused(file, "exchange.file.damaged");
    }

    @Test
    void aSheetWithMoreRowsIsRefused() throws IOException {
        Path file = folder.resolve("longer.csv");
        Files.writeString(file, "x\n".repeat((int) Limits.ROWS + 1));
        assertRefused(file, "exchange.file.tooManyRows");
    }

    private static void assertRefused(Path file, String key) {
        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> Books.rows(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
