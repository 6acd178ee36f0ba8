package org.lianjian.exchange.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.exchange.boundary.SheetColumn;

/** Reads cells as their columns want them. What is not sure is refused: nothing is guessed. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,20}|\\d{1,3}(,\\d{3}){1,6})(\\.\\d{1,10})?");
    private static final List<Pattern> DATES = List.of(Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"),
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"), Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})"),
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日?"), Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"));
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]?0?0:00(:00)?$");

    /** A day that is written as a mere number: so many days since 1900 as can be no year, or year, month and day. */
    private static final double FIRST_DAY = 10_000;
    private static final double LAST_DAY = 110_000;
    private static final double FIRST_WRITTEN = 19_000_101;

    private final KindWords words;

    CellReader(KindWords words) {
        this.words = words;
    }

    /** What the cell, which may be null, says. */
    CellReading read(SheetColumn column, RawCell cell) {
        if (cell == null || !(cell instanceof RawCell.Number) && CellText.tidy(cell.shown()).isEmpty()) {
            return CellReading.EMPTY;
        }
        if (cell instanceof RawCell.Broken broken) {
            return RawCell.Broken.NO_RESULT.equals(broken.shown()) ? CellReading.wrong("exchange.cell.noResult")
                    : CellReading.wrong("exchange.cell.broken", broken.shown());
        }
        return switch (column.type()) {
            case TEXT -> CellReading.of(CellText.tidy(cell.shown()).replace("\r\n", "\n"));
            case IDENTIFIER -> identifier(cell);
            case DATE -> date(cell);
            case INTEGER -> integer(cell);
            case DECIMAL -> decimal(cell);
            case YES_NO -> chosen(column, cell, cell instanceof RawCell.Truth truth ? (Boolean) truth.value() : words.yesNo(cell.shown()));
            case CODE -> chosen(column, cell, words.code(column, cell.shown()));
        };
    }

    private static CellReading identifier(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            if (number.isCut()) {
                return CellReading.wrong("exchange.cell.cut", number.shown());
            }
            if (number.dated()) {
                return CellReading.wrong("exchange.cell.becameDate", number.shown());
            }
        }
        return CellReading.of(CellText.dense(cell.shown()).toUpperCase(Locale.ROOT));
    }

    private static CellReading date(RawCell cell) {
        CellReading wrong = CellReading.wrong("exchange.cell.date", shown(cell));
        LocalDate day = null;
        if (cell instanceof RawCell.Number number) {
            day = number.dated() || number.value() >= FIRST_DAY && number.value() <= LAST_DAY ? whole(number.moment())
                    : number.value() >= FIRST_WRITTEN ? written(number.exact().toPlainString()) : null;
        } else if (cell instanceof RawCell.Text) {
            day = written(MIDNIGHT.matcher(CellText.narrow(cell.shown())).replaceFirst(""));
        }
        return day == null ? wrong : CellReading.of(day);
    }

    /** A day; what has a time of day besides is no date. */
    private static LocalDate whole(LocalDateTime moment) {
        return moment == null || moment.toLocalTime().toSecondOfDay() != 0 ? null : moment.toLocalDate();
    }

    private static LocalDate written(String text) {
        String dense = CellText.dense(text);
        for (Pattern pattern : DATES) {
            Matcher found = pattern.matcher(dense);
            if (found.matches()) {
                try {
                    return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
                } catch (DateTimeException e) {
                    // The message says what a date looks like; which part of it is out of range, everybody sees.
                    return null;
                }
            }
        }
        return null;
    }

    private static CellReading integer(RawCell cell) {
        BigDecimal number = number(cell);
        boolean whole = number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole ? CellReading.of(number.longValueExact()) : CellReading.wrong("exchange.cell.integer", shown(cell));
    }

    private static CellReading decimal(RawCell cell) {
        BigDecimal number = number(cell);
        return number == null ? CellReading.wrong("exchange.cell.number", shown(cell)) : CellReading.of(number);
    }

    private static BigDecimal number(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            return number.dated() ? null : number.exact();
        }
        String text = CellText.dense(cell.shown());
        return NUMBER.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    private CellReading chosen(SheetColumn column, RawCell cell, Object choice) {
        return choice == null ? new CellReading(null, "exchange.cell.choice", List.of(shown(cell)), words.choices(column)) : CellReading.of(choice);
    }

    private static String shown(RawCell cell) {
        return CellText.clip(CellText.tidy(cell.shown()), 100);
    }
}
