package org.lianjian.identity.entity;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.errors.RuleViolated;

/** Invariant 14: nobody grants to themself, and an administrator's role goes with no other, at no time. */
public final class AdministratorsStandAlone {

    private static final int INVARIANT = 14;

    private AdministratorsStandAlone() {
    }

    /**
     * Checks a grant before it is given.
     *
     * @param held  all grants of the account
     * @param giver the account that gives it, or null for the system
     * @throws RuleViolated if it must not be given
     */
    public static void check(RoleGrant wanted, List<RoleGrant> held, Long giver, LocalDate today) {
        if (giver != null && giver == wanted.getAccountId()) {
            throw new RuleViolated(INVARIANT, "identity.grant.self");
        }
        held.stream().filter(grant -> grant.counts(today)).forEach(grant -> check(wanted, grant));
    }

    private static void check(RoleGrant wanted, RoleGrant held) {
        if (!wanted.getRole().goesWith(held.getRole())) {
            throw new RuleViolated(INVARIANT, "identity.grant.exclusive", wanted.getRole(), held.getRole());
        }
        if (wanted.isSameAs(held)) {
            throw new RuleViolated(null, "identity.grant.held", wanted.getRole());
        }
    }
}
