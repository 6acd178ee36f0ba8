package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.cooperation.boundary.ListingVisibility;

/** What is said in a need or a resource, checked for itself. */
public record ListingContent(String category, String title, String description, BigDecimal quantity, String unit, LocalDate from, LocalDate to,
        String placeCode, ListingVisibility visibility, LocalDate expiresOn) {
}
