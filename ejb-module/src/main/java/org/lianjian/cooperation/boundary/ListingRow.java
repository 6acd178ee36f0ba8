package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param organizationName the short name of whose it is
 * @param from             the first day it is wanted or available
 * @param to               the last day
 * @param expiresOn        the last day it is shown to others
 */
public record ListingRow(long id, ListingSide side, String title, String category, long organizationId, String organizationName,
        String townshipCode, BigDecimal quantity, String unit, LocalDate from, LocalDate to, ListingVisibility visibility, LocalDate expiresOn,
        ListingState state, int version) {
}
