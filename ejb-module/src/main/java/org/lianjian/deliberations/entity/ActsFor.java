package org.lianjian.deliberations.entity;

import java.util.Collection;
import java.util.List;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.ScopeLevel;

/**
 * Invariant 7: a secretary acts for the own organisation only, a township official for bodies of the own township, a municipal official for bodies of
 * the city.
 */
public final class ActsFor {

    private ActsFor() {
    }

    /** The participants that this person acts for. */
    public static List<Participant> among(Collection<Participant> participants, Actor actor) {
        return participants.stream().filter(one -> actor.grants().stream().anyMatch(grant -> actsFor(grant, one))).toList();
    }

    private static boolean actsFor(Grant grant, Participant one) {
        return Operation.MEETING_CONFIRM.isOpenTo(grant.role()) && grant.covers(RecordScope.of(one.organizationId(), one.townshipCode()))
                && fits(grant.level(), one.bodyLevel());
    }

    private static boolean fits(ScopeLevel level, BodyLevel body) {
        return switch (level) {
            case ORGANIZATION -> true;
            case TOWNSHIP -> body == BodyLevel.TOWNSHIP;
            case CITY -> body == BodyLevel.MUNICIPAL;
            case SYSTEM -> false;
        };
    }
}
