package org.lianjian.exchange.control;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.platform.speech.Speech;

/** A workbook to fill in: headings with notes, an example row to overwrite, lists to choose from, and a sheet that explains the columns. */
final class TemplateBook {

    private static final int LAST = 5_000;
    private static final int WIDTH = 20;
    private static final int WIDE = 60;
    private static final String NEEDED = "FBE3D6";
    private static final String OPTIONAL = "EDEFF2";
    private static final String GREY = "7A7F87";
    private static final String DAY = "yyyy-mm-dd";
    private static final String AS_TYPED = "@";

    private final SheetKind kind;
    private final Speech speech;
    private final Locale locale;

    TemplateBook(SheetKind kind, Speech speech, Locale locale) {
        this.kind = kind;
        this.speech = speech;
        this.locale = locale;
    }

    void write(OutputStream out) throws IOException {
        Workbook book = new Workbook(new Unclosed(out), "Lianjian", "1.0");
        Worksheet rows = book.newWorksheet(speech.word(locale, kind.kind()));
        Worksheet notes = book.newWorksheet(text("exchange.template.notes"));
        Worksheet lists = book.newWorksheet("lists");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        List<SheetColumn> columns = kind.columns();
        for (int place = 0; place < columns.size(); place++) {
            column(rows, lists, place, columns.get(place));
        }
        rows.comment(1, 0, text("exchange.template.example"));
        rows.freezePane(0, 1);
        explain(notes, columns);
        book.finish();
    }

    private void column(Worksheet rows, Worksheet lists, int place, SheetColumn column) {
        rows.width(place, WIDTH);
        rows.style(place).format(column.type() == ColumnType.DATE ? DAY : column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL
                ? "General" : AS_TYPED).set();
        rows.inlineString(0, place, text(column.labelKey()));
        rows.style(0, place).bold().wrapText(true).fillColor(column.needed() ? NEEDED : OPTIONAL).borderStyle(BorderStyle.THIN).set();
        rows.comment(0, place, need(column) + "\n" + text(column.noteKey()));
        example(rows, place, column);
        List<String> choices = KindWords.choices(speech, column, locale);
        if (!choices.isEmpty()) {
            for (int i = 0; i < choices.size(); i++) {
                lists.inlineString(i, place, choices.get(i));
            }
            rows.range(1, place, LAST, place).validateWithList(lists.range(0, place, choices.size() - 1, place)).showErrorMessage(true)
                    .errorTitle(text(column.labelKey())).error(text("exchange.template.choose"));
        }
    }

    private void example(Worksheet rows, int place, SheetColumn column) {
        Object example = column.example();
        if (example instanceof LocalDate day) {
            rows.value(1, place, day);
        } else if (example instanceof Number number) {
            rows.value(1, place, number);
        } else if (example != null) {
            rows.inlineString(1, place, said(example));
        }
        String format = example instanceof LocalDate ? DAY : example instanceof Number ? "General" : AS_TYPED;
        rows.style(1, place).italic().fontColor(GREY).format(format).set();
    }

    private String said(Object example) {
        return example instanceof Enum<?> code ? speech.word(locale, code)
                : example instanceof Boolean truth ? text(Boolean.TRUE.equals(truth) ? KindWords.YES : KindWords.NO) : example.toString();
    }

    private void explain(Worksheet notes, List<SheetColumn> columns) {
        List<String> heads = List.of(text("exchange.template.column"), text("exchange.template.need"), text("exchange.template.note"),
                text("exchange.template.choices"));
        for (int i = 0; i < heads.size(); i++) {
            notes.width(i, i < 2 ? WIDTH : WIDE);
            notes.inlineString(0, i, heads.get(i));
            notes.style(0, i).bold().fillColor(OPTIONAL).set();
        }
        int row = 1;
        for (SheetColumn column : columns) {
            notes.inlineString(row, 0, text(column.labelKey()));
            notes.inlineString(row, 1, need(column));
            notes.inlineString(row, 2, text(column.noteKey()));
            notes.inlineString(row, 3, String.join("; ", KindWords.choices(speech, column, locale)));
            notes.range(row, 0, row, heads.size() - 1).style().wrapText(true).verticalAlignment("top").set();
            row++;
        }
        notes.inlineString(row + 1, 0, text("exchange.template.howTo"));
        notes.freezePane(0, 1);
    }

    private String need(SheetColumn column) {
        return text(column.needed() ? "exchange.template.needed" : "exchange.template.optional");
    }

    private String text(String key) {
        return speech.text(locale, key);
    }
}
