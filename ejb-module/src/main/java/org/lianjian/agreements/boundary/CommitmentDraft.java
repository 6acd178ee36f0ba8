package org.lianjian.agreements.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** One measurable promise of a drafted agreement. */
public class CommitmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The commitment changed by this line; null for a new one. */
    private Long id;

    /** The party that owes it; null when all parties owe it together. */
    private Long organizationId;

    /** What is promised, in words. */
    @PlainText(max = 120)
    private String measure;

    /** How much. */
    @NotNull(message = "validation.required")
    @Positive(message = "validation.positive")
    @Digits(integer = 12, fraction = 3, message = "validation.number")
    private BigDecimal target;

    @PlainText(max = 20)
    private String unit;

    /** By when; the end of the agreement when left out. */
    private LocalDate due;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
