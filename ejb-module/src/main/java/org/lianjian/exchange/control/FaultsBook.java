package org.lianjian.exchange.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.platform.speech.Speech;

/** The rows of a file once more, faulty cells coloured and with a comment each, and a list of the faults. Rows pass through one by one. */
final class FaultsBook {

    private static final String RED = "FFC7CE";
    private static final String SHADE = "EDEFF2";
    private static final String DAY = "yyyy-mm-dd";
    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 20;
    private static final int WIDE = 60;
    private static final int NAME = 28;
    private static final int DAYS_TO_1904 = 1462;

    private final ImportRun run;
    private final List<ImportFault> faults;
    private final Speech speech;
    private final Locale locale;
    private final Map<String, SheetColumn> columns = new HashMap<>();
    private final Map<Long, Map<Integer, String>> comments = new HashMap<>();

    FaultsBook(ImportRun run, SheetKind kind, List<ImportFault> faults, Speech speech, Locale locale) {
        this.run = run;
        this.faults = faults;
        this.speech = speech;
        this.locale = locale;
        kind.columns().forEach(column -> columns.put(column.name(), column));
        faults.forEach(fault -> comments.computeIfAbsent(fault.row(), row -> new TreeMap<>())
                .merge(fault.letter() == null ? 0 : XlsxRows.columnOf(fault.letter()), comment(fault), (one, other) -> one + "\n" + other));
    }

    /** Writes it; without the rows where the source is null. */
    void write(SheetSource source, OutputStream out) throws IOException {
        Workbook book = new Workbook(new Unclosed(out), "Lianjian", "1.0");
        if (source != null) {
            rows(book, source);
        }
        list(book.newWorksheet(text("exchange.faults.sheet")));
        book.finish();
    }

    private void rows(Workbook book, SheetSource source) throws IOException {
        String name = run.getFile().getSheetName().replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        String shown = name.isEmpty() || name.equals(text("exchange.faults.sheet")) ? text("exchange.faults.rows") : CellText.clip(name, NAME);
        Worksheet sheet = book.newWorksheet(shown);
        for (int column = 0; column < run.getColumns().size(); column++) {
            sheet.width(column, WIDTH);
        }
        try {
            source.read(run.getFile().getSheet(), row -> write(sheet, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sheet.finish();
    }

    private boolean write(Worksheet sheet, RawRow row) {
        int line = (int) row.number() - 1;
        Map<Integer, String> here = comments.getOrDefault(row.number(), Map.of());
        for (int column = 0; column < row.cells().size(); column++) {
            write(sheet, line, column, row.cells().get(column), here.containsKey(column));
        }
        here.forEach((column, comment) -> {
            if (row.cell(column) == null) {
                sheet.style(line, column).fillColor(RED).set();
            }
            sheet.comment(line, column, comment);
        });
        if (line % FLUSHED_EVERY == 0) {
            flush(sheet);
        }
        return true;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet, int line, int column, RawCell cell, boolean faulty) {
        boolean heading = line + 1L == run.getFile().getHeadingRow();
        if (cell == null) {
            return;
        }
        boolean day = false;
        if (cell instanceof RawCell.Number number) {
            sheet.value(line, column, number.dated() ? Double.valueOf(number.value() + (number.from1904() ? DAYS_TO_1904 : 0)) : number.exact());
            day = number.dated();
        } else if (cell instanceof RawCell.Truth truth) {
            sheet.value(line, column, truth.value());
        } else {
            sheet.inlineString(line, column, cell.shown());
        }
        if (faulty || heading || day) {
            StyleSetter style = sheet.style(line, column);
            if (faulty || heading) {
                style.fillColor(faulty ? RED : SHADE);
            }
            if (heading) {
                style.bold();
            }
            if (day) {
                style.format(DAY);
            }
            style.set();
        }
    }

    private void list(Worksheet sheet) {
        List<String> heads = List.of(text("exchange.faults.row"), text("exchange.faults.column"), text("exchange.faults.value"),
                text("exchange.faults.rule"), text("exchange.faults.remedy"));
        for (int i = 0; i < heads.size(); i++) {
            sheet.width(i, i < 3 ? WIDTH : WIDE);
            sheet.inlineString(0, i, heads.get(i));
            sheet.style(0, i).bold().fillColor(SHADE).set();
        }
        int line = 1;
        for (ImportFault fault : faults) {
            sheet.value(line, 0, fault.row());
            sheet.inlineString(line, 1, place(fault));
            sheet.inlineString(line, 2, fault.value());
            sheet.inlineString(line, 3, rule(fault));
            sheet.inlineString(line, 4, remedy(fault));
            sheet.range(line, 0, line, heads.size() - 1).style().wrapText(true).verticalAlignment("top").set();
            line++;
        }
        long more = run.getProgress().getFaults() - faults.size();
        if (more > 0) {
            sheet.inlineString(line, 0, speech.text(locale, "exchange.faults.more", more));
        }
        sheet.freezePane(0, 1);
    }

    private String place(ImportFault fault) {
        String label = columns.containsKey(fault.column()) ? text(columns.get(fault.column()).labelKey()) : "";
        return fault.letter() == null ? label.isEmpty() ? text("exchange.faults.wholeRow") : label
                : fault.letter() + " " + (fault.heading() == null || fault.heading().isEmpty() ? label : fault.heading());
    }

    private String rule(ImportFault fault) {
        return speech.text(locale, fault.key(), fault.values().toArray());
    }

    private String remedy(ImportFault fault) {
        if (!fault.suggestions().isEmpty()) {
            return speech.text(locale, "exchange.faults.perhaps", String.join("; ", fault.suggestions()));
        }
        return columns.containsKey(fault.column()) ? text(columns.get(fault.column()).noteKey()) : "";
    }

    private String comment(ImportFault fault) {
        String label = fault.letter() == null && columns.containsKey(fault.column()) ? place(fault) + ": " : "";
        return label + rule(fault) + (fault.suggestions().isEmpty() ? "" : "\n" + remedy(fault));
    }

    private String text(String key) {
        return speech.text(locale, key);
    }
}
