package org.lianjian.web.exchange;

import java.util.List;
import java.util.Locale;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.web.platform.Messages;

/**
 * What may be brought in and the columns that such a sheet has.
 *
 * @param name what it is called
 */
public record KindAnswer(ImportKind kind, String name, List<Column> columns) {

    /**
     * A column of such a sheet.
     *
     * @param heading what its heading says in the template
     * @param needed  whether a sheet without it, or a row without a value in it, is refused
     * @param choices the words to choose from; empty for what is typed freely
     * @param note    what is to be filled in
     */
    public record Column(String name, String heading, ColumnType type, boolean needed, List<String> choices, String note) {

        private static Column of(SheetColumn column, Locale locale) {
            return new Column(column.name(), Messages.text(locale, column.labelKey(), List.of()), column.type(), column.needed(),
                    column.codes().stream().map(code -> Messages.word(locale, code)).toList(), Messages.text(locale, column.noteKey(), List.of()));
        }
    }

    static KindAnswer of(ImportKind kind, List<SheetColumn> columns, Locale locale) {
        return new KindAnswer(kind, Messages.word(locale, kind), columns.stream().map(column -> Column.of(column, locale)).toList());
    }
}
