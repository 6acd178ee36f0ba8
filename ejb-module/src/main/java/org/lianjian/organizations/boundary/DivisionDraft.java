package org.lianjian.organizations.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** What is said of an administrative division. Its level follows from its code (DOMAIN.md §5), and so does the division it lies in. */
public class DivisionDraft {

    /** 12 digits: 6 for the county, 3 for the town, 3 for the village. */
    @NotNull(message = "validation.required")
    @Pattern(regexp = "\\d{12}", message = "validation.divisionCode")
    private String code;

    @PlainText(max = 30)
    private String name;

    /** What its numbers begin with, such as 花 of 花结〔2026〕3号; towns only. */
    @PlainText(max = 2, required = false)
    private String mark;

    /** The first day it exists. */
    @NotNull(message = "validation.required")
    private LocalDate validFrom;

    /** The last day, or null while it exists. */
    private LocalDate validTo;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
