package org.lianjian.platform.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of all records that a list may show to its reader; queries turn it into a predicate.
 *
 * @param organizationIds  records with one of these parties
 * @param divisionPrefixes records with a party in a township whose code begins with one of these
 * @param limits           records of an extent with a party in a township
 */
public record Visibility(Set<Long> organizationIds, Set<String> divisionPrefixes, Set<Limit> limits) {

    /** Some of what a division has. */
    public record Limit(String divisionPrefix, Extent extent) {
    }

    /** What is visible without limits. */
    public Visibility(Set<Long> organizationIds, Set<String> divisionPrefixes) {
        this(organizationIds, divisionPrefixes, Set.of());
    }

    /** The union of what the grants reach. */
    public static Visibility of(List<Grant> grants) {
        return new Visibility(
                grants.stream().filter(grant -> grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                        .collect(Collectors.toUnmodifiableSet()),
                divisions(grants).filter(grant -> !grant.isLimited()).map(Grant::divisionPrefix).collect(Collectors.toUnmodifiableSet()),
                divisions(grants).filter(Grant::isLimited).map(grant -> new Limit(grant.divisionPrefix(), grant.extent()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<Grant> divisions(List<Grant> grants) {
        return grants.stream().filter(grant -> grant.level() == ScopeLevel.TOWNSHIP || grant.level() == ScopeLevel.CITY);
    }

    /** The leading digits of every division of which something is visible. */
    public Set<String> allDivisionPrefixes() {
        Set<String> all = new TreeSet<>(divisionPrefixes);
        limits.forEach(limit -> all.add(limit.divisionPrefix()));
        return all;
    }

    /** Whether nothing at all may be shown. */
    public boolean isNothing() {
        return organizationIds.isEmpty() && divisionPrefixes.isEmpty() && limits.isEmpty();
    }
}
