package org.lianjian.cooperation.boundary;

import java.util.List;

/**
 * A listing of the other side that would fit; nothing follows from it by itself.
 *
 * @param score   0 to 100, the sum of what the reasons are worth: place 30, quantity 30, time 20, history 20
 * @param reasons why, in the order place, quantity, time, history
 */
public record Suggestion(ListingRow listing, int score, List<MatchReason> reasons) {
}
