package org.lianjian.activities.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.persistence.Where;

/**
 * The parties that somebody acts for, as a condition of queries (invariant 7): secretaries for theirs, township officials for the township's
 * bodies.
 */
final class OwnParties {

    private static final Set<Long> NOBODY = Set.of(-1L);

    private OwnParties() {
    }

    /** The organisations that the actor is secretary of. */
    static Set<Long> organizations(Actor actor) {
        return actor.grants().stream().filter(grant -> files(grant) && grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                .collect(Collectors.toSet());
    }

    /** The leading digits of the townships for whose bodies the actor acts. */
    static Set<String> townshipPrefixes(Actor actor) {
        return actor.grants().stream().filter(grant -> files(grant) && grant.level() == ScopeLevel.TOWNSHIP).map(Grant::divisionPrefix)
                .collect(Collectors.toSet());
    }

    /** Only activities with a party of the actor's for which the further condition on {@code p} holds. */
    static Where of(Actor actor, String further) {
        List<String> ways = new ArrayList<>();
        Where where = new Where();
        Set<Long> organizations = organizations(actor);
        ways.add("p.organizationId in :ownOrganizations");
        where.with("ownOrganizations", organizations.isEmpty() ? NOBODY : organizations);
        if (!townshipPrefixes(actor).isEmpty()) {
            ways.add("(p.townshipBody = :yes and substring(p.townshipCode, 1, 9) in :ownTownships)");
            where.with("yes", true).with("ownTownships", townshipPrefixes(actor));
        }
        return where.and(Partners.some("(" + String.join(" or ", ways) + ")" + further));
    }

    private static boolean files(Grant grant) {
        return Operation.ACTIVITY_FILE.isOpenTo(grant.role());
    }
}
