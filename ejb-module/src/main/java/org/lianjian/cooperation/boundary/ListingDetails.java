package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One need or resource as its reader may see it.
 *
 * @param placeCode  the division where it is wanted or available
 * @param placeName  its name
 * @param reason     why it was withdrawn, or null
 * @param projectId  the project that counts on it or made use of it, or null
 * @param projectKey its key, or null
 * @param own        whether the caller acts for whose it is
 * @param steps      what the caller may do now
 * @param refusals   what the caller's role could do, but not now, and why
 */
public record ListingDetails(long id, ListingSide side, ListingState state, int version, String title, String description, String category,
        String categoryZh, String categoryEn, long organizationId, String organizationName, String townshipCode, BigDecimal quantity, String unit,
        LocalDate from, LocalDate to, String placeCode, String placeName, ListingVisibility visibility, LocalDate expiresOn,
        LocalDate publishedOn, String reason, Long projectId, String projectKey, boolean own, Set<ListingStep> steps,
        List<ListingRefusal> refusals, Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(ListingStep step) {
        return steps.contains(step);
    }
}
