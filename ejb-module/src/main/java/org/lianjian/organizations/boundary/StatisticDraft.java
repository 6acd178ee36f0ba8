package org.lianjian.organizations.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** What is typed about a dated figure. */
public class StatisticDraft {

    @NotNull(message = "validation.required")
    @Pattern(regexp = "\\d{12}", message = "validation.divisionCode")
    private String divisionCode;

    @PlainText(max = 80)
    private String indicator;

    @NotNull(message = "validation.required")
    @Digits(integer = 14, fraction = 4, message = "validation.number")
    private BigDecimal value;

    @PlainText(max = 20)
    private String unit;

    @NotNull(message = "validation.required")
    private LocalDate asOf;

    @PlainText(max = 200)
    private String source;

    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
