package org.lianjian.platform.population;

import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.Visibility;

/**
 * Which records belong to a population. It does not depend on who asks, so that everybody gets the same.
 *
 * @param townshipCodes 12-digit codes of townships in which a party lies
 * @param extent        the kind and the period that the records are about
 * @param state         code of the record's state, or null for all
 * @param pairingKind   code of the kind of pairing, or null for all
 * @param late          whether it was filed late, or null for all
 */
public record PopulationFilter(Set<String> townshipCodes, Extent extent, String state, String pairingKind, Boolean late) {

    private static final int TOWNSHIP_DIGITS = 9;

    public PopulationFilter {
        townshipCodes = Set.copyOf(townshipCodes);
    }

    /** Townships and period as a predicate of queries. */
    public Visibility scope() {
        return new Visibility(Set.of(), Set.of(), townshipCodes.stream()
                .map(code -> new Visibility.Limit(code.substring(0, TOWNSHIP_DIGITS), extent)).collect(Collectors.toSet()));
    }
}
