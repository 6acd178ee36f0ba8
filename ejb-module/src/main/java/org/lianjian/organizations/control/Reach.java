package org.lianjian.organizations.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

/** Which organisations and divisions somebody reaches (invariant 15). */
final class Reach {

    private static final String OWN_OR_PARTNERS =
            "o.id in :own or exists (select p.id from Organization p join p.partnerIds partner where p.id = o.id and partner in :own)";

    private Reach() {
    }

    /** Adds the condition that {@code o} lies in a division, is an own organisation, or is the partner of one. */
    static Where restrict(Where where, Visibility visible) {
        List<String> ways = new ArrayList<>();
        if (!visible.organizationIds().isEmpty()) {
            ways.add(OWN_OR_PARTNERS);
            where.with("own", visible.organizationIds());
        }
        for (String prefix : visible.allDivisionPrefixes()) {
            String parameter = "prefix" + ways.size();
            ways.add("o.place.townshipCode like :" + parameter);
            where.with(parameter, prefix + "%");
        }
        return where.and(ways.isEmpty() ? "1 = 0" : String.join(" or ", ways));
    }

    /** Who looks for a partner reaches the whole own township or city, and the partners it has. */
    static Visibility directory(Actor actor) {
        return new Visibility(actor.organizationIds(), divisionPrefixes(actor, Operation.ORGANIZATION_CHOOSE));
    }

    /** The leading digits of the townships and cities in which the actor may do this; a secretary's township is that of the own organisation. */
    static Set<String> divisionPrefixes(Actor actor, Operation operation) {
        return actor.grants().stream().filter(grant -> grant.serves(operation) && grant.divisionCode() != null)
                .map(Grant::divisionPrefix).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the division lies in a township or city in which the actor may do this. */
    static boolean covers(Actor actor, Operation operation, String divisionCode) {
        return divisionPrefixes(actor, operation).stream().anyMatch(divisionCode::startsWith);
    }
}
