package org.lianjian.agreements.boundary;

import java.util.List;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * The pairings of a township as a graph.
 *
 * @param townshipCode  its code
 * @param townshipName  its name
 * @param organizations how many open organisations the township has
 * @param pairings      how many active pairings have a party there
 * @param villagesWithout how many of its villages are in none
 * @param cut           whether only the organisations with the most pairings are in it
 * @param nodes         organisations, those with the most pairings first
 * @param lines         which of them are in a pairing with each other
 */
public record RelationPicture(String townshipCode, String townshipName, int organizations, int pairings, int villagesWithout, boolean cut,
        List<Node> nodes, List<Line> lines) {

    /**
     * An organisation.
     *
     * @param pairings active pairings that are counted for this township
     * @param outside  whether it lies in another township
     */
    public record Node(long organizationId, String name, OrganizationKind kind, int pairings, boolean outside) {
    }

    /** Two organisations in an active pairing. */
    public record Line(long from, long to) {
    }
}
