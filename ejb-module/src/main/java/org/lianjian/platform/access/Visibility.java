package org.lianjian.platform.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of all records that a list may show to its reader; queries turn it into a predicate.
 *
 * @param organizationIds  records with one of these parties
 * @param divisionPrefixes records with a party in a township whose code begins with one of these
 */
public record Visibility(Set<Long> organizationIds, Set<String> divisionPrefixes) {

    /** The union of what the grants reach. */
    public static Visibility of(List<Grant> grants) {
        return new Visibility(
                grants.stream().filter(grant -> grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                        .collect(Collectors.toUnmodifiableSet()),
                grants.stream().filter(grant -> grant.level() == ScopeLevel.TOWNSHIP || grant.level() == ScopeLevel.CITY)
                        .map(Grant::divisionPrefix).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether nothing at all may be shown. */
    public boolean isNothing() {
        return organizationIds.isEmpty() && divisionPrefixes.isEmpty();
    }
}
