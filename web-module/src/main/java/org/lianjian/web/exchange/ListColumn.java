package org.lianjian.web.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column of a list that leaves as a file.
 *
 * @param labelKey the key of its heading, the same as on the page
 * @param width    in characters of the sheet
 * @param value    what a row shows there: text, code, number, date or moment; null for nothing
 * @param summed   whether its numbers are added up in the last line
 */
public record ListColumn<R>(String labelKey, int width, Function<R, Object> value, boolean summed) {

    private static final int DAY = 12;
    private static final int MOMENT = 20;

    /** Words of any kind. */
    public static <R> ListColumn<R> text(String labelKey, int width, Function<R, String> value) {
        return new ListColumn<>(labelKey, width, value::apply, false);
    }

    /** A code, shown by its word. */
    public static <R> ListColumn<R> code(String labelKey, int width, Function<R, Enum<?>> value) {
        return new ListColumn<>(labelKey, width, value::apply, false);
    }

    /** A date. */
    public static <R> ListColumn<R> day(String labelKey, Function<R, LocalDate> value) {
        return new ListColumn<>(labelKey, DAY, value::apply, false);
    }

    /** A moment, in the office's time. */
    public static <R> ListColumn<R> moment(String labelKey, Function<R, Instant> value) {
        return new ListColumn<>(labelKey, MOMENT, value::apply, false);
    }

    /** A number. */
    public static <R> ListColumn<R> number(String labelKey, int width, Function<R, Number> value) {
        return new ListColumn<>(labelKey, width, value::apply, false);
    }

    /** Yes or no. */
    public static <R> ListColumn<R> mark(String labelKey, Function<R, Boolean> value) {
        return new ListColumn<>(labelKey, DAY, value::apply, false);
    }

    /** The same column with its sum in the last line. */
    public ListColumn<R> withSum() {
        return new ListColumn<>(labelKey, width, value, true);
    }

    /** What a row adds to the sum. */
    BigDecimal addend(R row) {
        Object number = value.apply(row);
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.toString());
    }
}
