package org.lianjian.platform.access;

import java.util.Set;

/**
 * Whose a record is: the organisations that are a party to it and the townships these lie in. What a {@link Grant} is held against.
 *
 * @param organizationIds the organisations concerned
 * @param townshipCodes   12-digit division codes of their townships
 * @param span            the days it is about, or null for a record that is dated nowhere
 */
public record RecordScope(Set<Long> organizationIds, Set<String> townshipCodes, Span span) {

    public RecordScope {
        organizationIds = Set.copyOf(organizationIds);
        townshipCodes = Set.copyOf(townshipCodes);
    }

    /** The scope of a record that is dated nowhere. */
    public RecordScope(Set<Long> organizationIds, Set<String> townshipCodes) {
        this(organizationIds, townshipCodes, null);
    }

    /** The scope of a record that belongs to one organisation. */
    public static RecordScope of(long organizationId, String townshipCode) {
        return new RecordScope(Set.of(organizationId), Set.of(townshipCode));
    }

    /** The scope of a record that belongs to a township as such. */
    public static RecordScope ofTownship(String townshipCode) {
        return new RecordScope(Set.of(), Set.of(townshipCode));
    }

    /** The scope of a record of the installation itself, such as an account. */
    public static RecordScope none() {
        return new RecordScope(Set.of(), Set.of());
    }
}
