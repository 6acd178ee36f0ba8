package org.lianjian.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.entity.FileColumn;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.exchange.entity.ImportedFile;

/** The workbooks that leave, opened by another library than the one that wrote them. */
class SheetBooksTest {

    private static final SheetKind KIND = new TestKind(SheetColumns.of("x").needed("name", ColumnType.TEXT, "示例")
            .optional("code", ColumnType.IDENTIFIER, "0330").choice("day", false, DayOfWeek.MONDAY)
            .optional("on", ColumnType.DATE, LocalDate.of(2026, 3, 5)).optional("count", ColumnType.INTEGER, 3)
            .optional("open", ColumnType.YES_NO, true).list(), List.of(), false);

    @TempDir
    Path folder;

    @Test
    void aTemplateHasHeadingsWithNotesListsAndOneExample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateBook(KIND, Spoken.words(), Locale.ENGLISH).write(out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0)).extracting(Cell::getStringCellValue).startsWith("en x.name", "en x.code", "en x.day");
            assertThat(sheet.getCellComment(new CellAddress("A1")).getString().getString()).contains("en x.name.note");
            assertThat(sheet.getDataValidations()).extracting(rule -> rule.getRegions().getCellRangeAddress(0).formatAsString())
                    .containsExactly("C2:C5001", "F2:F5001");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.isSheetHidden(2)).isTrue();
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void aTemplateIsRecognisedWhenItComesBackAndItsExampleIsPassedOver() throws IOException {
        for (Locale language : KindWords.LANGUAGES) {
            Path file = folder.resolve(language + ".xlsx");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new TemplateBook(KIND, Spoken.words(), language).write(out);
            Files.write(file, out.toByteArray());
            KindWords words = new KindWords(KIND.columns(), Spoken.words());
            try (SheetSource source = SheetSources.open(file)) {
                Headings headings = Headings.in(source, words);
                assertThat(headings.recognised(words)).hasSize(6);
                FileColumns columns = FileColumns.of(KIND.columns(), headings.recognised(words), headings.row());
                RecordReading reading = new RecordReading(columns, KIND, new CellReader(words), batch -> {
                    assertThat(batch.examples()).isEqualTo(1);
                    assertThat(batch.records()).isEmpty();
                    return true;
                });
                source.read(headings.sheet(), reading);
                reading.end();
            }
        }
    }

    @Test
    void headingsAreFoundUnderATitleInAnyOrderAndInEitherLanguage() throws IOException {
        Path file = folder.resolve("title.csv");
        Files.writeString(file, "花街镇,,\r\n2026年,,\r\nZH X.CODE *,别的,en x.name：\r\n1,2,3\r\n");
        KindWords words = new KindWords(KIND.columns(), Spoken.words());
        try (SheetSource source = SheetSources.open(file)) {
            Headings headings = Headings.in(source, words);
            assertThat(headings.row()).isEqualTo(3);
            assertThat(headings.recognised(words)).containsEntry(0, "code").containsEntry(2, "name").hasSize(2);
        }
    }

    @Test
    void faultyCellsAreColouredAndSayWhyAndAreListed() throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, "name,code,count\r\n甲,=1+1,x\r\n,2,3\r\n");
        ImportRun run = new ImportRun(1, ImportKind.DIVISIONS, new ImportedFile(1, "rows.csv", 1, "0".repeat(64), 0, "", List.of(), 1),
                List.of(new FileColumn(0, "name", "name", true), new FileColumn(1, "code", "code", true), new FileColumn(2, "count", "count", true)),
                Instant.EPOCH);
        List<ImportFault> faults = List.of(new ImportFault(2, "C", "count", "count", "x", "exchange.cell.integer", List.of("x"), List.of()),
                new ImportFault(3, "A", "name", "name", "", "validation.required", List.of(), List.of("乙")),
                new ImportFault(3, null, null, null, "", "exchange.row.again", List.of(2), List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetSource source = SheetSources.open(file)) {
            new FaultsBook(run, KIND, faults, Spoken.words(), Locale.ENGLISH).write(source, out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet rows = book.getSheetAt(0);
            assertThat(rows.getRow(1).getCell(1).getStringCellValue()).as("text, not a formula").isEqualTo("=1+1");
            assertThat(colour(rows.getRow(1).getCell(2))).isEqualTo("FFFFC7CE");
            assertThat(colour(rows.getRow(2).getCell(0))).isEqualTo("FFFFC7CE");
            assertThat(colour(rows.getRow(1).getCell(0))).isNull();
            assertThat(rows.getCellComments().values()).extracting(comment -> comment.getString().getString())
                    .anyMatch(text -> text.contains("exchange.cell.integer")).anyMatch(text -> text.contains("exchange.row.again"));
            Sheet list = book.getSheetAt(1);
            assertThat(list.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2);
            assertThat(list.getRow(1)).extracting(Cell::toString).contains("C count", "x", "en exchange.cell.integer[x]", "en x.count.note");
            assertThat(list.getRow(2).getCell(4).getStringCellValue()).contains("乙");
        }
    }

    private static String colour(Cell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour ? colour.getARGBHex() : null;
    }
}
