package org.lianjian.inspections.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

/**
 * Whose findings somebody reaches: the organisation its own, officials those of their place, auditors those of engagements that name them, wherever
 * their role may count otherwise and also after the access to the engagement's records has ended (invariant 15).
 */
final class FindingReach {

    private static final String NAMED = "exists (select n.id from Engagement n join n.auditors r where n.id = f.engagementId and r.accountId = :me)";

    private FindingReach() {
    }

    /** Whether this finding, of an engagement with these auditors, is within reach. */
    static boolean holds(Operation operation, Finding finding, Set<Long> auditors, Actor actor) {
        boolean named = isAuditor(operation, actor) && auditors.contains(actor.accountId());
        return named || grants(operation, actor).stream().anyMatch(grant -> grant.covers(finding.scope()));
    }

    /** The same as a condition on {@code Finding f}. */
    static Where visible(Operation operation, Actor actor) {
        Visibility visibility = Visibility.of(grants(operation, actor));
        Where where = new Where();
        List<String> ways = new ArrayList<>();
        if (isAuditor(operation, actor)) {
            where.with("me", actor.accountId());
            ways.add(NAMED);
        }
        if (!visibility.organizationIds().isEmpty()) {
            where.with("own", visibility.organizationIds());
            ways.add("f.organizationId in :own");
        }
        for (String prefix : visibility.divisionPrefixes()) {
            String name = "place" + ways.size();
            where.with(name, prefix + "%");
            ways.add("f.townshipCode like :" + name);
        }
        return where.and(ways.isEmpty() ? "f.id < 0" : String.join(" or ", ways));
    }

    private static boolean isAuditor(Operation operation, Actor actor) {
        return operation.isOpenTo(Role.AUDITOR) && actor.has(Role.AUDITOR);
    }

    private static List<Grant> grants(Operation operation, Actor actor) {
        return actor.grants().stream().filter(grant -> grant.role() != Role.AUDITOR && operation.isOpenTo(grant.role())
                && grant.level() != ScopeLevel.SYSTEM).toList();
    }
}
