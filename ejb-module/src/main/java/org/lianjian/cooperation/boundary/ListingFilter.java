package org.lianjian.cooperation.boundary;

/**
 * What a list is searched for; null means "any", except for the side.
 *
 * @param q    part of the title, the description or the organisation's name
 * @param mine only those that the caller acts for
 */
public record ListingFilter(ListingSide side, String q, String category, ListingState state, Long organizationId, String townshipCode,
        boolean mine, ListingSort sort) {

    /** Everything of one side within reach, newest first. */
    public static ListingFilter of(ListingSide side) {
        return new ListingFilter(side, null, null, null, null, null, false, ListingSort.NEWEST);
    }
}
