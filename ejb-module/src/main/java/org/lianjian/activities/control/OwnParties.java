package org.lianjian.activities.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return townships(actor).map(Grant::divisionPrefix).collect(Collectors.toSet());
    }

    /** Only activities with a party of the actor's. */
    static Where of(Actor actor) {
        Where where = new Where();
        return where.and(Partners.some(own(where, actor)));
    }

    /**
     * Only activities with a party of the actor's for which the further condition on {@code p} holds, which may say something of the activity, too.
     * That there is a party of the actor's is asked by itself as well: from there an index can lead to the few activities, not from the whole.
     */
    static Where of(Actor actor, String further) {
        Where where = of(actor);
        return where.and(Partners.some("(" + own(where, actor) + ") and " + further));
    }

    private static String own(Where where, Actor actor) {
        List<String> ways = new ArrayList<>();
        Set<Long> organizations = organizations(actor);
        ways.add("p.organizationId in :ownOrganizations");
        where.with("ownOrganizations", organizations.isEmpty() ? NOBODY : organizations);
        Set<String> townships = townships(actor).map(Grant::divisionCode).collect(Collectors.toSet());
        if (!townships.isEmpty()) {
            ways.add("p.townshipBody = :yes and p.townshipCode in :ownTownships");
            where.with("yes", true).with("ownTownships", townships);
        }
        return String.join(" or ", ways);
    }

    private static Stream<Grant> townships(Actor actor) {
        return actor.grants().stream().filter(grant -> files(grant) && grant.level() == ScopeLevel.TOWNSHIP);
    }

    private static boolean files(Grant grant) {
        return Operation.ACTIVITY_FILE.isOpenTo(grant.role());
    }
}
