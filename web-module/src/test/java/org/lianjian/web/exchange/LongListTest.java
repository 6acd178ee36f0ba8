package org.lianjian.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A long list is written in little memory: by a process of its own that has no more. */
class LongListTest {

    private static final int ROWS = 1_100_000;
    private static final String HEAP = "-Xmx24m";

    @Test
    void aLongWorkbookNeedsNoMoreMemoryThanAShortOne() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), LongListTest.class.getName(), String.valueOf(ROWS)).inheritIO().start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Writes so many rows into nothing; each has texts of its own. */
    public static void main(String[] rows) throws IOException {
        ListHead head = new ListHead("台账", List.of("示例"), List.of("名称", "当事方", "人数", "日期", "逾期"), List.of(30, 40, 10, 12, 8),
                List.of(), "&P", "是", "否");
        try (XlsxList list = new XlsxList(OutputStream.nullOutputStream(), head)) {
            for (int i = 0; i < Integer.parseInt(rows[0]); i++) {
                list.row(List.of("示例 活动 " + i, "花街村、康迪客运 " + i, i, LocalDate.of(2025, 3, 1).plusDays(i % 300), i % 7 == 0));
            }
        }
    }
}
