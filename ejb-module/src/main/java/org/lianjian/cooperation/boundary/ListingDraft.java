package org.lianjian.cooperation.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** What is typed about a need or a resource, on the form and in the API body. */
public class ListingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whose it is; the only organisation of a secretary may be left out. */
    private Long organizationId;

    /** The code of a category. */
    @NotNull(message = "validation.required")
    private String category;

    @PlainText(max = 120)
    private String title;

    @PlainText(max = 2000, required = false, lines = true)
    private String description;

    @NotNull(message = "validation.required")
    @Positive(message = "validation.positive")
    @Digits(integer = 12, fraction = 3, message = "validation.number")
    private BigDecimal quantity;

    @PlainText(max = 20)
    private String unit;

    /** The first day it is wanted or available. */
    @NotNull(message = "validation.required")
    private LocalDate from;

    /** The last day. */
    @NotNull(message = "validation.required")
    private LocalDate to;

    /** The division where; the township of the organisation when left out. */
    private String placeCode;

    /** The own township when left out. */
    private ListingVisibility visibility;

    /** The last day it is shown to others; the last day it is wanted when left out. */
    private LocalDate expiresOn;

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getPlaceCode() {
        return placeCode;
    }

    public void setPlaceCode(String placeCode) {
        this.placeCode = placeCode;
    }

    public ListingVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(ListingVisibility visibility) {
        this.visibility = visibility;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
