package org.lianjian.exchange.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** What stands in a cell of a file before anybody says what its column holds. An empty cell is null. */
public sealed interface RawCell {

    /** As a person would read it, for messages and for columns of text. */
    String shown();

    /** Text as it stands there. */
    record Text(String text) implements RawCell {

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param dated    whether it is shown as a date
     * @param from1904 whether the workbook counts its days from 1904
     */
    record Number(double value, boolean dated, boolean from1904) implements RawCell {

        /** A spreadsheet program keeps so many digits and rounds the others away. */
        private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

        /** The number as it was typed. */
        BigDecimal exact() {
            BigDecimal rounded = new BigDecimal(value).round(KEPT);
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        }

        /** Whether it has more digits than a spreadsheet program keeps, so that its last ones are lost. */
        boolean isCut() {
            return Math.abs(value) >= 1e15;
        }

        /** The day and time that it counts to, or null if there is none such. */
        LocalDateTime moment() {
            return DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, from1904, true) : null;
        }

        @Override
        public String shown() {
            LocalDateTime moment = dated ? moment() : null;
            if (moment == null) {
                return exact().toPlainString();
            }
            boolean day = moment.toLocalTime().toSecondOfDay() == 0;
            return day ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements RawCell {

        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A fault of the spreadsheet program's own, such as {@code #REF!}; also a formula that has no result yet. */
    record Broken(String shown) implements RawCell {

        /** What is said of a formula without a result. */
        static final String NO_RESULT = "=?";
    }
}
