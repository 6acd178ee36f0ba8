package org.lianjian.organizations.boundary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds the organisations that sheets name. For business code; whoever acts finds those of the own directory and no others (invariant 15). */
public interface OrganizationReferences {

    /**
     * What each text means: a credit code, the number of the register, a present or former name, or a short name. A few queries for all of them
     * together. Nothing is ever guessed.
     *
     * @param texts at most some thousand; null and blank ones are left out
     * @return one match for each text
     */
    Map<String, OrganizationMatch> find(Collection<String> texts);

    /** The division with this code, past ones included; divisions are no secret. */
    Optional<Division> division(String code);
}
