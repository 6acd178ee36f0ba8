package org.lianjian.web.identity;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.GrantRow;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/** Who the caller is and what for. */
public record Me(long id, String username, String displayName, List<RoleHeld> roles) {

    /**
     * A role and where it counts.
     *
     * @param scope          how far it reaches
     * @param organizationId with scope ORGANIZATION
     * @param divisionCode   12 digits, with scope TOWNSHIP or CITY
     * @param scopeName      the name of the organisation or division
     * @param validTo        the last day, or null
     */
    public record RoleHeld(Role role, ScopeLevel scope, Long organizationId, String divisionCode, String scopeName, LocalDate validTo) {

        private static RoleHeld of(GrantRow grant) {
            return new RoleHeld(grant.role(), grant.level(), grant.organizationId(), grant.divisionCode(), grant.scopeName(), grant.validTo());
        }
    }

    /** What an account says of its owner on a day: the grants in force. */
    static Me of(AccountDetails account, LocalDate today) {
        return new Me(account.id(), account.username(), account.displayName(), account.grants().stream()
                .filter(grant -> !grant.revoked() && !grant.validFrom().isAfter(today))
                .filter(grant -> grant.validTo() == null || !grant.validTo().isBefore(today)).map(RoleHeld::of).toList());
    }
}
