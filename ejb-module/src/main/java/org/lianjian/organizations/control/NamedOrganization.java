package org.lianjian.organizations.control;

import java.util.Set;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.entity.Words;

/**
 * An open organisation with all that it is called.
 *
 * @param names present, former and short names
 */
record NamedOrganization(OrganizationChoice choice, String creditCode, Set<String> names) {

    /** Whether the text is its code, its number or one of its names, however these are typed. */
    boolean answersTo(String text) {
        String plain = Words.plain(text);
        return plain.equalsIgnoreCase(creditCode) || plain.equals(String.valueOf(choice.id()))
                || names.stream().anyMatch(name -> Words.plain(name).equals(plain));
    }

    /** What no other organisation is called. */
    String distinctText() {
        return creditCode == null ? String.valueOf(choice.id()) : creditCode;
    }
}
