package org.lianjian.cooperation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** Conditions on the parties of {@code Project a}: whose it is, and for which of them somebody acts (secretaries for theirs, township officials for
 * the township's bodies). */
final class ProjectPartners {

    private static final LinkedRows OF_PROJECT = new LinkedRows("ProjectParty p", "p.project", "a");
    private static final Set<Long> NOBODY = Set.of(-1L);

    private ProjectPartners() {
    }

    /** Only projects that may be seen: one is about the days from its first milestone to its last. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_PROJECT, "p.organizationId", "p.townshipCode", "a.firstDue", "a.lastDue");
    }

    /** That one of the parties is so. */
    static String some(String condition) {
        return OF_PROJECT.some(condition);
    }

    /** That none of the parties is so. */
    static String none(String condition) {
        return OF_PROJECT.none(condition);
    }

    /** The organisations that the actor is secretary of. */
    static Set<Long> organizations(Actor actor) {
        return actor.grants().stream().filter(grant -> acts(grant) && grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                .collect(Collectors.toSet());
    }

    /** The leading digits of the townships for whose bodies the actor acts. */
    static Set<String> townshipPrefixes(Actor actor) {
        return actor.grants().stream().filter(grant -> acts(grant) && grant.level() == ScopeLevel.TOWNSHIP).map(Grant::divisionPrefix)
                .collect(Collectors.toSet());
    }

    /** Only projects with a party of the actor's for which the further condition on {@code p} holds. */
    static Where own(Actor actor, String further) {
        List<String> ways = new ArrayList<>();
        Where where = new Where();
        Set<Long> organizations = organizations(actor);
        ways.add("p.organizationId in :ownOrganizations");
        where.with("ownOrganizations", organizations.isEmpty() ? NOBODY : organizations);
        if (!townshipPrefixes(actor).isEmpty()) {
            ways.add("(p.townshipBody = :yes and substring(p.townshipCode, 1, 9) in :ownTownships)");
            where.with("yes", true).with("ownTownships", townshipPrefixes(actor));
        }
        return where.and(some("(" + String.join(" or ", ways) + ")" + further));
    }

    private static boolean acts(Grant grant) {
        return Operation.PROJECT_PROPOSE.isOpenTo(grant.role());
    }
}
