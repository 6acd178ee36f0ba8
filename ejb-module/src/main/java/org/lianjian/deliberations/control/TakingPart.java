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

/** Conditions on the participants of {@code Meeting m} and {@code MeetingSeries s}. */
final class TakingPart {

    private static final Set<Long> NOBODY = Set.of(-1L);
    private static final String ORGANIZATION = "p.organizationId";
    private static final String TOWNSHIP = "p.named.townshipCode";
    private static final LinkedRows IN_MEETING = new LinkedRows("MeetingParty p", "p.meeting", "m");
    private static final LinkedRows IN_SERIES = new LinkedRows("SeriesParty p", "p.series", "s");

    private TakingPart() {
    }

    /** Only meetings that may be seen. */
    static Where meetings(Visibility reach) {
        return new Where().visibleThrough(reach, IN_MEETING, ORGANIZATION, TOWNSHIP, "m.heldOn", "m.heldOn");
    }

    /** Only series that may be seen. */
    static Where series(Visibility reach) {
        return new Where().visibleThrough(reach, IN_SERIES, ORGANIZATION, TOWNSHIP);
    }

    /** That one of the participants of the meeting is so. */
    static String some(String condition) {
        return IN_MEETING.some(condition);
    }

    /** Only meetings with a participant that the actor acts for and of which the further condition on {@code p} holds (invariant 7). */
    static Where ownMeetings(Actor actor, String further) {
        Where where = new Where();
        return where.and(some(own(where, actor) + further));
    }

    /** Only meetings that the actor leads: as chair, or for whom they were convened. */
    static Where ledBy(Actor actor) {
        Set<String> divisions = actor.grants().stream().filter(grant -> takesPart(grant) && grant.level() != ScopeLevel.ORGANIZATION)
                .map(Grant::divisionCode).collect(Collectors.toSet());
        Where where = new Where().with("ownDivisions", divisions.isEmpty() ? Set.of("-") : divisions);
        return where.and(some(own(where, actor) + " and p.organizationId = m.chairId")
                + " or m.convener.organizationId in :ownOrganizations or m.convener.divisionCode in :ownDivisions");
    }

    private static String own(Where where, Actor actor) {
        List<String> ways = new ArrayList<>();
        Set<Long> organizations = secretaryOf(actor);
        ways.add("p.organizationId in :ownOrganizations");
        where.with("ownOrganizations", organizations.isEmpty() ? NOBODY : organizations);
        addBodies(where, ways, BodyLevel.TOWNSHIP, prefixes(actor, ScopeLevel.TOWNSHIP));
        addBodies(where, ways, BodyLevel.MUNICIPAL, prefixes(actor, ScopeLevel.CITY));
        return "(" + String.join(" or ", ways) + ")";
    }

    private static void addBodies(Where where, List<String> ways, BodyLevel level, Set<String> prefixes) {
        for (String prefix : prefixes) {
            String name = "own" + level + prefix;
            ways.add("(p.named.bodyLevel = :" + name + "Level and p.named.townshipCode like :" + name + ")");
            where.with(name + "Level", level).with(name, prefix + "%");
        }
    }

    private static Set<Long> secretaryOf(Actor actor) {
        return actor.grants().stream().filter(grant -> takesPart(grant) && grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                .collect(Collectors.toSet());
    }

    private static Set<String> prefixes(Actor actor, ScopeLevel level) {
        return actor.grants().stream().filter(grant -> takesPart(grant) && grant.level() == level).map(Grant::divisionPrefix)
                .collect(Collectors.toSet());
    }

    private static boolean takesPart(Grant grant) {
        return Operation.MEETING_CONFIRM.isOpenTo(grant.role());
    }
}
