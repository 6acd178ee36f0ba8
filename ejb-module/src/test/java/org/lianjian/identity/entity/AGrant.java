package org.lianjian.identity.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/** Makes grants to one account. */
final class AGrant {

    static final long HOLDER = 7;
    static final long GIVER = 8;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final String HUAJIE = "330784114000";

    private AGrant() {
    }

    static RoleGrant of(Role role) {
        return of(role, TODAY, null);
    }

    static RoleGrant of(Role role, LocalDate from, LocalDate to) {
        ScopeLevel level = role.levels().iterator().next();
        boolean inDivision = level == ScopeLevel.TOWNSHIP || level == ScopeLevel.CITY;
        return new RoleGrant(HOLDER, role, from, to).over(level, level == ScopeLevel.ORGANIZATION ? 1L : null, inDivision ? HUAJIE : null)
                .givenBy(GIVER, NOW);
    }

    static RoleGrant revoked(Role role) {
        RoleGrant grant = of(role);
        grant.revoke(GIVER, NOW);
        return grant;
    }
}
