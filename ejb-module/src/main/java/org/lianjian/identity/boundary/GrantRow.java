package org.lianjian.identity.boundary;

import java.time.LocalDate;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/**
 * One grant of an account.
 *
 * @param scopeName the name of the organisation or division, or empty
 * @param validTo   the last day, or null
 */
public record GrantRow(long id, Role role, ScopeLevel level, Long organizationId, String divisionCode, String scopeName, LocalDate validFrom,
        LocalDate validTo, boolean revoked) {
}
