package org.lianjian.organizations.boundary;

import java.util.List;

/**
 * What a text on a sheet may mean in the register.
 *
 * @param hits        the open organisations that have this code, number or name; one when the text is clear
 * @param suggestions when it is not: what can be written instead, nearest first
 */
public record OrganizationMatch(List<OrganizationChoice> hits, List<String> suggestions) {

    public OrganizationMatch {
        hits = List.copyOf(hits);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether exactly one organisation is meant. */
    public boolean isClear() {
        return hits.size() == 1;
    }

    /** The organisation that is meant; only of a clear one. */
    public OrganizationChoice one() {
        return hits.get(0);
    }

    /** Why it is not clear, as a message that names the text. */
    public String faultKey() {
        return hits.isEmpty() ? "organizations.reference.unknown" : "organizations.reference.several";
    }
}
