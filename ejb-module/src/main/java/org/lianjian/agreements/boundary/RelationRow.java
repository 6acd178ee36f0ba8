package org.lianjian.agreements.boundary;

import java.util.List;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * One organisation of a township.
 *
 * @param pairings how many active pairings it is in
 * @param partners the short names of those it is paired with, by name, at most ten
 */
public record RelationRow(long organizationId, String name, OrganizationKind kind, int pairings, List<String> partners) {
}
