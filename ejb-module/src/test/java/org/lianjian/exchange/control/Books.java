package org.lianjian.exchange.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;

/** Real files for tests, and what is read from them. */
final class Books {

    private Books() {
    }

    /** A workbook that a library writes. */
    static Path write(Path folder, String name, Workbook book, Consumer<Workbook> content) {
        Path file = folder.resolve(name);
        try (Workbook written = book; OutputStream out = Files.newOutputStream(file)) {
            content.accept(written);
            written.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of the first sheet, joined cells told in each row. */
    static List<RawRow> rows(Path file) {
        List<RawRow> rows = new ArrayList<>();
        try (SheetSource source = SheetSources.open(file)) {
            source.read(0, new JoinedCells(source.survey(0), rows::add));
        }
        return rows;
    }

    /** The same as texts, cells apart by bars. */
    static List<String> texts(Path file) {
        return rows(file).stream().map(row -> String.join("|", row.cells().stream().map(cell -> cell == null ? "" : cell.shown()).toList())).toList();
    }
}
