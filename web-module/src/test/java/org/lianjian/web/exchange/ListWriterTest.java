package org.lianjian.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ListWriterTest {

    private static final ListHead HEAD = new ListHead("结对共建活动台账", List.of("填报单位：花街镇", "制表人：示例"), List.of("名称", "人数", "日期",
            "时刻", "逾期"), List.of(30, 10, 12, 20, 8), List.of("填表人：", "审核人："), "第 &P 页", "是", "否");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Instant MOMENT = Instant.parse("2025-03-01T04:05:06Z");
    private static final List<String> RISKY = List.of("=1+1", "+86 579", "-3", "@SUM(A1)", "\t=1", "＝1+1", "=HYPERLINK(\"http://x\",\"y\")");

    @Test
    void aWorkbookHasTitleHeadingsTypedCellsSumsAndSignatures() throws IOException {
        List<Row> rows = sheets(workbook(XlsxList.ROWS_OF_A_SHEET, List.of(Arrays.asList("倪宅村 讲座 𠮷", 12, DAY, MOMENT, true),
                Arrays.asList(null, new BigDecimal("2.5"), null, null, false)),
                Arrays.asList(null, new BigDecimal("14.5"), null, null, null))).get(0);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("结对共建活动台账");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("填报单位：花街镇");
        assertThat(texts(rows.get(3))).containsExactly("名称", "人数", "日期", "时刻", "逾期");
        assertThat(rows.get(4).getCellText(0)).isEqualTo("倪宅村 讲座 𠮷");
        assertThat(rows.get(4).getCellAsNumber(1)).contains(BigDecimal.valueOf(12));
        assertThat(rows.get(4).getCellAsDate(2)).map(date -> date.toLocalDate()).contains(DAY);
        assertThat(rows.get(4).getCellAsDate(3).orElseThrow()).hasToString("2025-03-01T12:05:06");
        assertThat(rows.get(4).getCellText(4)).isEqualTo("是");
        assertThat(rows.get(6).getCellAsNumber(1)).contains(new BigDecimal("14.5"));
        assertThat(rows.get(rows.size() - 1).getCellText(0)).startsWith("填表人：").endsWith("审核人：");
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNextUnderTheSameHeadings() throws IOException {
        List<List<Object>> many = Stream.iterate(1, i -> i + 1).limit(25).map(i -> List.<Object>of("行 " + i, i, DAY, MOMENT, false)).toList();
        List<List<Row>> sheets = sheets(workbook(10, many, null));
        assertThat(sheets).hasSize(3);
        assertThat(sheets).allSatisfy(rows -> assertThat(rows.get(3).getCellText(0)).isEqualTo("名称"));
        assertThat(sheets.get(0).get(4).getCellText(0)).isEqualTo("行 1");
        assertThat(sheets.get(2).get(8).getCellText(0)).isEqualTo("行 25");
    }

    @Test
    void whatLooksLikeAFormulaStaysTextInAWorkbook() throws IOException {
        List<List<Object>> risky = RISKY.stream().map(text -> List.<Object>of(text, 1, DAY, MOMENT, false)).toList();
        List<Row> rows = sheets(workbook(100, risky, null)).get(0);
        for (int i = 0; i < RISKY.size(); i++) {
            assertThat(rows.get(4 + i).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(4 + i).getCellText(0)).isEqualTo(RISKY.get(i));
        }
    }

    @Test
    void whatLooksLikeAFormulaStandsBehindAnApostropheBetweenCommas() throws IOException {
        for (String text : RISKY) {
            String line = csv(List.of(List.of(text, -3, DAY, MOMENT, true))).split("\r\n", 2)[1];
            assertThat(line.replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
        }
    }

    @Test
    void commasQuotesAndLinesAreQuotedAndTheRestIsPlain() throws IOException {
        List<List<Object>> rows = List.of(Arrays.asList("甲, \"乙\"\n丙", new BigDecimal("-2.50"), DAY, MOMENT, false), Arrays.asList(new Object[5]));
        assertThat(csv(rows)).isEqualTo("\uFEFF名称,人数,日期,时刻,逾期\r\n\"甲, \"\"乙\"\"\n丙\",-2.5,2025-03-01,2025-03-01 12:05:06,否\r\n\"\",,,,\r\n");
    }

    private static byte[] workbook(int most, List<List<Object>> rows, List<Object> sums) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxList list = new XlsxList(out, HEAD, most)) {
            for (List<Object> row : rows) {
                list.row(row);
            }
            if (sums != null) {
                list.sums(sums);
            }
        }
        return out.toByteArray();
    }

    private static String csv(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvList list = new CsvList(out, HEAD)) {
            for (List<Object> row : rows) {
                list.row(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<Row>> sheets(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheets().map(ListWriterTest::rows).toList();
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
