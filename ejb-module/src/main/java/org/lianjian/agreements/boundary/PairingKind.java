package org.lianjian.agreements.boundary;

import java.util.Map;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * A kind of pairing: a code, its words and the party rule it checks (invariant 2). Kinds are rows, so a place can add one.
 *
 * @param minimums how many parties of a kind of organisation there must be at least
 */
public record PairingKind(String code, String nameZh, String nameEn, Map<OrganizationKind, Integer> minimums) {
}
