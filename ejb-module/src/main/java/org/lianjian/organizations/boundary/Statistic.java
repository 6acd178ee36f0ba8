package org.lianjian.organizations.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated figure about a division with its source; never a count of registered rows.
 *
 * @param indicator what is counted, in words
 * @param asOf      the day the figure holds for
 * @param source    where it was published
 */
public record Statistic(long id, String divisionCode, String divisionName, String indicator, BigDecimal value, String unit, LocalDate asOf,
        String source) {
}
