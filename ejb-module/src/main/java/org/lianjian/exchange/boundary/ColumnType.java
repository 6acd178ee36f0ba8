package org.lianjian.exchange.boundary;

/** What a cell of a column holds once it is read, and as which Java type {@link SheetRow} gives it. */
public enum ColumnType {

    /** {@link String}: trimmed, full-width digits and letters made narrow only where {@link #IDENTIFIER} says so. */
    TEXT,

    /** {@link String} of digits and letters, such as a credit code, a telephone number or a division code: no blanks, narrow, upper case. */
    IDENTIFIER,

    /** {@link java.time.LocalDate}: a date cell or one of the usual notations as text. */
    DATE,

    /** {@link Long}. */
    INTEGER,

    /** {@link java.math.BigDecimal}. */
    DECIMAL,

    /** {@link Boolean}: the words for yes and no in either language. */
    YES_NO,

    /** {@link Enum}: one of {@link SheetColumn#codes()}, by its word in either language or by its code. */
    CODE
}
