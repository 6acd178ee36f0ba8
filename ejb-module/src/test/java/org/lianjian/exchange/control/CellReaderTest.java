package org.lianjian.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;

class CellReaderTest {

    private static final List<SheetColumn> CODES = SheetColumns.of("x").choice("day", true, DayOfWeek.MONDAY).list();

    private final CellReader reader = new CellReader(new KindWords(CODES, Spoken.words()));

    private CellReading read(ColumnType type, RawCell cell) {
        return reader.read(SheetColumn.of("x", "x.x", type, false, "x.x.note", null), cell);
    }

    private CellReading text(ColumnType type, String text) {
        return read(type, new RawCell.Text(text));
    }

    private CellReading number(ColumnType type, double value, boolean dated) {
        return read(type, new RawCell.Number(value, dated, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026/3/5", "2026.3.5", "2026年3月5日", "20260305", "２０２６年３月５日", " 2026-3-5\u00A0", "2026 年 3 月 5 日",
        "2026-03-05 00:00:00"})
    void aDateIsReadInEveryUsualNotation(String text) {
        assertThat(text(ColumnType.DATE, text).value()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void aDateCellASerialNumberAndADayWrittenAsANumberAreDates() {
        assertThat(number(ColumnType.DATE, 46086, true).value()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(number(ColumnType.DATE, 46086, false).value()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(number(ColumnType.DATE, 20260305, false).value()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/3/2026", "2026-02-30", "2026年3月", "三月五日", "2026-03-05 14:30", "46086"})
    void whatIsNoCertainDateIsRefused(String text) {
        assertThat(text(ColumnType.DATE, text).key()).isEqualTo("exchange.cell.date");
    }

    @Test
    void aYearAloneAndATimeOfDayAreNoDates() {
        assertThat(number(ColumnType.DATE, 2026, false).isWrong()).isTrue();
        assertThat(number(ColumnType.DATE, 46086.5, true).isWrong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"１２|12", "' 1,234.50\u3000'|1234.50", "-3|-3", "+0.1|0.1"})
    void aNumberStoredAsTextIsThatNumber(String text, String number) {
        assertThat(text(ColumnType.DECIMAL, text).value()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12家", "1,23", "1e5", "十二", "--1"})
    void whatIsNoNumberIsRefused(String text) {
        assertThat(text(ColumnType.DECIMAL, text).key()).isEqualTo("exchange.cell.number");
    }

    @Test
    void aNumberIsTakenAsItWasTyped() {
        assertThat(number(ColumnType.DECIMAL, 0.1, false).value()).isEqualTo(new BigDecimal("0.1"));
        assertThat(number(ColumnType.DECIMAL, 0.1 + 0.2, false).value()).isEqualTo(new BigDecimal("0.3"));
        assertThat(number(ColumnType.INTEGER, 12, false).value()).isEqualTo(12L);
        assertThat(number(ColumnType.INTEGER, 1.5, false).key()).isEqualTo("exchange.cell.integer");
        assertThat(number(ColumnType.DECIMAL, 46086, true).key()).isEqualTo("exchange.cell.number");
    }

    @Test
    void anIdentifierIsDenseNarrowAndInUpperCase() {
        assertThat(text(ColumnType.IDENTIFIER, "９１３３ 0784ma28dem003 ").value()).isEqualTo("91330784MA28DEM003");
        assertThat(number(ColumnType.IDENTIFIER, 330784114000.0, false).value()).isEqualTo("330784114000");
    }

    @Test
    void anIdentifierThatTheProgramHasDamagedIsRefused() {
        assertThat(number(ColumnType.IDENTIFIER, 913307840000000000.0, false).key()).isEqualTo("exchange.cell.cut");
        assertThat(number(ColumnType.IDENTIFIER, 46086, true).key()).isEqualTo("exchange.cell.becameDate");
    }

    @Test
    void textKeepsItsCharactersAndLosesTheBlanksAround() {
        assertThat(text(ColumnType.TEXT, "\uFEFF\u3000𠮷野 \u00A0甲\u200B \r\n").value()).isEqualTo("𠮷野  甲");
        assertThat(text(ColumnType.TEXT, "=1+1").value()).isEqualTo("=1+1");
        assertThat(text(ColumnType.TEXT, "+86 579").value()).isEqualTo("+86 579");
        assertThat(number(ColumnType.TEXT, 12, false).value()).isEqualTo("12");
        assertThat(text(ColumnType.TEXT, " \u00A0\u3000")).isEqualTo(CellReading.EMPTY);
    }

    @Test
    void yesAndNoAreReadInBothLanguages() {
        assertThat(List.of("是", "YES", "y", "√", "1", "ＴＲＵＥ")).allMatch(word -> Boolean.TRUE.equals(text(ColumnType.YES_NO, word).value()));
        assertThat(List.of("否", "no", "N", "×", "0")).allMatch(word -> Boolean.FALSE.equals(text(ColumnType.YES_NO, word).value()));
        assertThat(read(ColumnType.YES_NO, new RawCell.Truth(true)).value()).isEqualTo(true);
        assertThat(text(ColumnType.YES_NO, "也许").suggestions()).containsExactly("是", "否");
    }

    @Test
    void aCodeIsReadByItsWordInEitherLanguageOrItsName() {
        assertThat(List.of("zh MONDAY", "EN monday", "monday")).allMatch(
                word -> reader.read(CODES.get(0), new RawCell.Text(word)).value() == DayOfWeek.MONDAY);
        assertThat(reader.read(CODES.get(0), new RawCell.Text("someday")).key()).isEqualTo("exchange.cell.choice");
    }

    @Test
    void aFormulaThatFailedIsRefused() {
        assertThat(read(ColumnType.TEXT, new RawCell.Broken("#REF!")).key()).isEqualTo("exchange.cell.broken");
        assertThat(read(ColumnType.DATE, new RawCell.Broken(RawCell.Broken.NO_RESULT)).key()).isEqualTo("exchange.cell.noResult");
    }
}
