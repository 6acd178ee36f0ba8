package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * A column that a kind of sheet may have.
 *
 * @param name     the field's name, the same as in the draft it fills: faults found in the draft are shown at this column
 * @param labelKey the key of its heading, in both languages
 * @param type     what its cells hold
 * @param needed   whether a sheet without the column, or a row without a value in it, is refused
 * @param codes    the values to choose from for {@link ColumnType#CODE}, otherwise empty
 * @param noteKey  the key of the note at its heading in the template
 * @param example  what the template's example row shows: text, number, date or code
 */
public record SheetColumn(String name, String labelKey, ColumnType type, boolean needed, List<? extends Enum<?>> codes, String noteKey,
        Object example) {

    public SheetColumn {
        codes = List.copyOf(codes);
    }

    /** A column of a type without codes. */
    public static SheetColumn of(String name, String labelKey, ColumnType type, boolean needed, String noteKey, Object example) {
        return new SheetColumn(name, labelKey, type, needed, List.of(), noteKey, example);
    }
}
