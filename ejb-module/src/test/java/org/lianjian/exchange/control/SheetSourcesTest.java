package org.lianjian.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files as spreadsheet libraries and programs write them, read from the disk. */
class SheetSourcesTest {

    private static final String RARE = "𠮷野𪚥";

    @TempDir
    Path folder;

    /** What both kinds of workbook must give alike. */
    @TestFactory
    Stream<DynamicTest> bothKindsOfWorkbookSayTheSame() {
        return Stream.of("xlsx", "xls").map(ending -> DynamicTest.dynamicTest(ending, () -> {
            Path file = Books.write(folder, "all." + ending, book(ending).get(), SheetSourcesTest::everything);
            assertThat(Books.texts(file)).containsExactly("名称|日期|数", RARE + "|2026-03-05|12", "甲|2026-03-05|0.1", "甲||TRUE", "乙|#DIV/0!|3",
                    "=1+1");
        }));
    }

    private static Supplier<Workbook> book(String ending) {
        return "xls".equals(ending) ? HSSFWorkbook::new : XSSFWorkbook::new;
    }

    private static void everything(Workbook book) {
        Sheet sheet = book.createSheet("数据");
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        row(sheet, 0, "名称", "日期", "数");
        Row first = row(sheet, 1, RARE);
        first.createCell(1).setCellValue(LocalDate.of(2026, 3, 5));
        first.getCell(1).setCellStyle(day);
        first.createCell(2).setCellValue(12);
        Row joined = row(sheet, 2, "甲");
        joined.createCell(1).setCellValue(LocalDate.of(2026, 3, 5));
        joined.getCell(1).setCellStyle(day);
        joined.createCell(2).setCellValue(0.1);
        row(sheet, 3, "").createCell(2).setCellValue(true);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        Row formulas = row(sheet, 4, "乙");
        formulas.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
        Cell sum = formulas.createCell(2);
        sum.setCellFormula("1+2");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        row(sheet, 5, "=1+1");
    }

    @Test
    void aFormulaThatWasNeverCalculatedHasNoResult() {
        Path file = Books.write(folder, "formula.xlsx", new XSSFWorkbook(),
                book -> book.createSheet().createRow(0).createCell(0).setCellFormula("1+2"));
        assertThat(Books.rows(file).get(0).cell(0)).isEqualTo(new RawCell.Broken(RawCell.Broken.NO_RESULT));
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    @Test
    void hiddenSheetsAreNotRead() {
        Path file = Books.write(folder, "hidden.xlsx", new XSSFWorkbook(), book -> {
            row(book.createSheet("lists"), 0, "x");
            row(book.createSheet("数据"), 0, "名称");
            book.setSheetHidden(0, true);
        });
        assertThat(Books.texts(file)).containsExactly("名称");
    }

    @Test
    void aDayOfAWorkbookThatCountsFrom1904IsThatDay() {
        XSSFWorkbook old = new XSSFWorkbook();
        old.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Path file = Books.write(folder, "mac.xlsx", old, book -> {
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            Cell cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2026, 3, 5));
            cell.setCellStyle(day);
        });
        assertThat(Books.texts(file)).containsExactly("2026-03-05");
    }

    @Test
    void encryptedWorkbooksAreRefused() throws IOException, GeneralSecurityException {
        Path plain = Books.write(folder, "plain.xlsx", new XSSFWorkbook(), book -> row(book.createSheet(), 0, "x"));
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage content = OPCPackage.open(plain.toFile()); OutputStream sealed = encryptor.getDataStream(files)) {
                content.save(sealed);
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        assertRefused(locked, "exchange.file.encrypted");
    }

    @Test
    void encryptedOldWorkbooksAreRefused() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path locked = Books.write(folder, "locked.xls", new HSSFWorkbook(), book -> row(book.createSheet(), 0, "x"));
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertRefused(locked, "exchange.file.encrypted");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        XSSFWorkbook macros = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        assertRefused(Books.write(folder, "macros.xlsx", macros, book -> row(book.createSheet(), 0, "x")), "exchange.file.macros");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = Books.write(folder, "small.xlsx", new XSSFWorkbook(), book -> row(book.createSheet(), 0, "x"));
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipFile small = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : small.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    inflate(zip);
                } else {
                    small.getInputStream(entry).transferTo(zip);
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertRefused(bomb, "exchange.file.bomb");
    }

    private static void inflate(OutputStream out) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        byte[] row = "<row></row>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            out.write(row);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentTypeInAPartIsRefused() throws IOException {
        Path file = folder.resolve("type.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types><Override ContentType=\"&e;\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(file, "exchange.file.damaged");
    }

    /** As many rows as a spreadsheet program shows, each with a text of its own that is shared as such programs share it. */
    @Test
    void aSheetWithEveryRowThereIsIsReadInConstantMemory() throws IOException {
        Path file = folder.resolve("long.xlsx");
        LongBook.write(file, (int) Limits.ROWS);
        long[] seen = {0, 0};
        Runtime java = Runtime.getRuntime();
        System.gc();
        long before = java.totalMemory() - java.freeMemory();
        try (SheetSource source = SheetSources.open(file)) {
            assertThat(source.survey(0).rows()).isEqualTo(Limits.ROWS);
            source.read(0, row -> {
                if (++seen[0] % 250_000 == 0) {
                    System.gc();
                    seen[1] = Math.max(seen[1], java.totalMemory() - java.freeMemory() - before);
                }
                return row.number() != 777_777 || row.cell(0).equals(new RawCell.Text(LongBook.text(777_776)));
            });
        }
        assertThat(seen[0]).isEqualTo(Limits.ROWS);
        assertThat(seen[1]).as("bytes held, of texts that are 60 million").isLessThan(20_000_000);
    }

    private static void assertRefused(Path file, String key) {
        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> Books.rows(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void readingStopsWhenNoMoreIsWanted() {
        Path file = Books.write(folder, "stop.xls", new HSSFWorkbook(), book -> {
            Sheet sheet = book.createSheet();
            List.of(0, 1, 2).forEach(number -> row(sheet, number, "x"));
        });
        long[] seen = {0};
        try (SheetSource source = SheetSources.open(file)) {
            source.read(0, row -> ++seen[0] < 2);
        }
        assertThat(seen[0]).isEqualTo(2);
    }
}
