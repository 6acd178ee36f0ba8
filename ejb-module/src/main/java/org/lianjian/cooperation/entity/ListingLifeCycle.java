package org.lianjian.cooperation.entity;

import static org.lianjian.cooperation.boundary.ListingState.DRAFT;
import static org.lianjian.cooperation.boundary.ListingState.PUBLISHED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingStep;

/** Which steps the life of a need or resource has in which states (DOMAIN.md §3). */
final class ListingLifeCycle {

    private static final Map<ListingStep, Set<ListingState>> STATES = new EnumMap<>(Map.of(
            ListingStep.CHANGE, EnumSet.of(DRAFT, PUBLISHED),
            ListingStep.PUBLISH, EnumSet.of(DRAFT),
            ListingStep.WITHDRAW, EnumSet.of(DRAFT, PUBLISHED)));

    private ListingLifeCycle() {
    }

    static boolean has(ListingStep step, ListingState state) {
        return STATES.get(step).contains(state);
    }
}
