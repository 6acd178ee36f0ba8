package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/**
 * Which engagements somebody reaches (invariant 15): a municipal official those of the city; an auditor those that name the auditor, as long as
 * access lasts, and afterwards only where a grant without limits reaches their townships anyway.
 */
@Dependent
class EngagementReach {

    private static final LinkedRows TOWNSHIPS = new LinkedRows("Engagement x join x.townships t", "x", "e");

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    /** That one of the townships {@code t} of {@code e} is so. */
    static String someTownship(String condition) {
        return TOWNSHIPS.some(condition);
    }

    /** The same error for an engagement out of reach as for one that does not exist. */
    void demand(Operation operation, Engagement engagement) {
        access.demand(operation);
        if (!permits(operation, engagement)) {
            throw new NotFound(EngagementStore.ENGAGEMENT, engagement.getId());
        }
    }

    boolean permits(Operation operation, Engagement engagement) {
        Actor actor = access.actor();
        return actor.grants().stream().anyMatch(grant -> operation.isOpenTo(grant.role()) && commissions(grant) && grant.covers(engagement.scope()))
                || operation.isOpenTo(Role.AUDITOR) && readsAsAuditor(actor, engagement);
    }

    /** Only engagements {@code e} that may be seen. */
    Where visible() {
        access.demand(Operation.ENGAGEMENT_LIST);
        Actor actor = access.actor();
        Where where = new Where();
        List<String> ways = new ArrayList<>();
        Set<String> cities = prefixes(actor, true);
        if (!cities.isEmpty()) {
            ways.add(someTownship(likeOneOf(where, cities, "city")));
        }
        Set<String> standing = prefixes(actor, false);
        String open = "e.state = :commissioned and e.accessFrom <= :today and e.accessTo >= :today";
        where.with("me", actor.accountId()).with("commissioned", EngagementState.COMMISSIONED).with("today", clock.today());
        ways.add("exists (select y.id from Engagement y join y.auditors n where y.id = e.id and n.accountId = :me) and (" + open
                + (standing.isEmpty() ? "" : " or " + someTownship(likeOneOf(where, standing, "standing"))) + ")");
        return where.and(String.join(" or ", ways));
    }

    private boolean readsAsAuditor(Actor actor, Engagement engagement) {
        return engagement.names(actor) && (engagement.isOpenOn(clock.today())
                || actor.grants().stream().anyMatch(grant -> !commissions(grant) && grant.covers(engagement.scope())));
    }

    private static boolean commissions(Grant grant) {
        return Operation.ENGAGEMENT_COMMISSION.isOpenTo(grant.role());
    }

    private static Set<String> prefixes(Actor actor, boolean commissioning) {
        Set<String> prefixes = new TreeSet<>();
        actor.grants().stream().filter(grant -> Operation.ENGAGEMENT_LIST.isOpenTo(grant.role()) && !grant.isLimited())
                .filter(grant -> commissions(grant) == commissioning).map(Grant::divisionPrefix).forEach(prefixes::add);
        return prefixes;
    }

    private static String likeOneOf(Where where, Set<String> prefixes, String name) {
        List<String> likes = new ArrayList<>();
        for (String prefix : prefixes) {
            String parameter = name + likes.size();
            where.with(parameter, prefix + "%");
            likes.add("t.code like :" + parameter);
        }
        return String.join(" or ", likes);
    }
}
