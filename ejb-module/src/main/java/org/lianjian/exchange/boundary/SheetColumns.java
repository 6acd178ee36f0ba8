package org.lianjian.exchange.boundary;

import java.util.ArrayList;
import java.util.List;

/** Lists the columns of a kind whose words stand together: the heading of a column is {@code prefix.name}, its note {@code prefix.name.note}. */
public final class SheetColumns {

    private final String prefix;
    private final List<SheetColumn> columns = new ArrayList<>();

    private SheetColumns(String prefix) {
        this.prefix = prefix;
    }

    /** With words that begin so. */
    public static SheetColumns of(String prefix) {
        return new SheetColumns(prefix + ".");
    }

    /** A column without which a row is refused. */
    public SheetColumns needed(String name, ColumnType type, Object example) {
        columns.add(SheetColumn.of(name, prefix + name, type, true, prefix + name + ".note", example));
        return this;
    }

    /** A column that may be left out or empty. */
    public SheetColumns optional(String name, ColumnType type, Object example) {
        columns.add(SheetColumn.of(name, prefix + name, type, false, prefix + name + ".note", example));
        return this;
    }

    /** A column to choose from the values of an enum; the example is one of them. */
    public SheetColumns choice(String name, boolean needed, Enum<?> example) {
        List<? extends Enum<?>> codes = List.of(example.getDeclaringClass().getEnumConstants());
        columns.add(new SheetColumn(name, prefix + name, ColumnType.CODE, needed, codes, prefix + name + ".note", example));
        return this;
    }

    /** A column to choose from the values of an enum that may be left empty, as the example leaves it. */
    public SheetColumns optionalChoice(String name, Class<? extends Enum<?>> type) {
        columns.add(new SheetColumn(name, prefix + name, ColumnType.CODE, false, List.of(type.getEnumConstants()), prefix + name + ".note", null));
        return this;
    }

    /** The columns in the order they were named. */
    public List<SheetColumn> list() {
        return List.copyOf(columns);
    }
}
