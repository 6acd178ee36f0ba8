package org.lianjian.deliberations.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** Conditions on the participants of {@code Resolution r}. */
final class ResolutionParties {

    private static final LinkedRows OF_RESOLUTION = new LinkedRows("ResolutionParty p", "p.resolution", "r");
    private static final Set<Long> NOBODY = Set.of(-1L);

    private ResolutionParties() {
    }

    /** Only resolutions that may be seen: one is about the days from its issue until it is due. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_RESOLUTION, "p.organizationId", "p.named.townshipCode", "r.issuedOn", "r.dueOn");
    }

    /** That one of the participants is so. */
    static String some(String condition) {
        return OF_RESOLUTION.some(condition);
    }

    /** That none of the participants is so. */
    static String none(String condition) {
        return OF_RESOLUTION.none(condition);
    }

    /** Only resolutions whose owner the actor acts for: secretaries for theirs, officials for bodies of their own level (invariant 7). */
    static Where ownedBy(Actor actor) {
        return actingForOwner(actor, new Where(), true);
    }

    /** Adds that the actor does not act for the owner (invariant 6). */
    static Where notOwnedBy(Actor actor, Where where) {
        return actingForOwner(actor, where, false);
    }

    private static Where actingForOwner(Actor actor, Where where, boolean wanted) {
        List<String> ways = new ArrayList<>();
        ways.add("r.ownerId in :ownOrganizations");
        where.with("ownOrganizations", organizations(actor));
        bodies(actor, where, ways, ScopeLevel.TOWNSHIP, BodyLevel.TOWNSHIP, 9);
        bodies(actor, where, ways, ScopeLevel.CITY, BodyLevel.MUNICIPAL, 6);
        String acting = "(" + String.join(" or ", ways) + ")";
        return where.and(wanted ? acting : "not " + acting);
    }

    private static void bodies(Actor actor, Where where, List<String> ways, ScopeLevel level, BodyLevel body, int digits) {
        Set<String> prefixes = actor.grants().stream().filter(grant -> claims(grant) && grant.level() == level).map(Grant::divisionPrefix)
                .collect(Collectors.toSet());
        if (!prefixes.isEmpty()) {
            ways.add(some("p.organizationId = r.ownerId and p.named.bodyLevel = :body" + digits
                    + " and substring(p.named.townshipCode, 1, " + digits + ") in :places" + digits));
            where.with("body" + digits, body).with("places" + digits, prefixes);
        }
    }

    private static Set<Long> organizations(Actor actor) {
        Set<Long> own = actor.grants().stream().filter(grant -> claims(grant) && grant.level() == ScopeLevel.ORGANIZATION)
                .map(Grant::organizationId).collect(Collectors.toSet());
        return own.isEmpty() ? NOBODY : own;
    }

    private static boolean claims(Grant grant) {
        return Operation.RESOLUTION_CLAIM.isOpenTo(grant.role());
    }
}
