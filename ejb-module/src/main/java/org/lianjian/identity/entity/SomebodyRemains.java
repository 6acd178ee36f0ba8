package org.lianjian.identity.entity;

import java.util.List;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Invariant 14: of each of the three administrators one always remains. Only a grant without an end counts for that, so that no day comes on which
 * the last one has run out.
 */
public final class SomebodyRemains {

    private static final int INVARIANT = 14;

    private SomebodyRemains() {
    }

    /**
     * Somebody else who holds the role today and without an end, in an open account.
     *
     * @param canSignIn whether there is a password
     */
    public record Holder(long accountId, boolean canSignIn) {
    }

    /**
     * Checks that the role may be taken from an account.
     *
     * @param leaving whether the account that loses it can sign in: then somebody who can must remain
     * @param others  the holders in all other accounts
     * @throws RuleViolated if nobody would remain
     */
    public static void check(Role role, boolean leaving, List<Holder> others) {
        if (others.stream().noneMatch(other -> other.canSignIn() || !leaving)) {
            throw new RuleViolated(INVARIANT, "identity.administrator.last", role);
        }
    }
}
