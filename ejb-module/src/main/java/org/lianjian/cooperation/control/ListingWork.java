package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** The needs and resources that wait for a secretary: with a suggestion to look at, or about to expire. */
@ApplicationScoped
public class ListingWork implements WorkSource {

    private static final int DAYS_AHEAD = 14;
    private static final String LINE = "select new org.lianjian.cooperation.control.ListingLine(l.id, l.title, l.side, l.organizationName, "
            + "l.changedAt, l.expiresOn, l.version) from Listing l";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        if (actor.grants().stream().noneMatch(ListingWork::isSecretarys)) {
            return List.of();
        }
        LocalDate today = clock.today();
        Stream<WorkGroup> matches = Arrays.stream(ListingSide.values()).map(side -> group(WorkKind.MATCH_TO_LOOK_AT, matched(actor, side, today)));
        WorkGroup expiring = group(WorkKind.LISTING_EXPIRING,
                published(actor, today).and("l.expiresOn <= :soon", "soon", today.plusDays(DAYS_AHEAD)));
        return Stream.concat(Stream.of(joined(matches.toList())), Stream.of(expiring)).filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        Visibility reach = Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(Operation.LISTING_LIST) && grant.level() != ScopeLevel.SYSTEM).toList());
        if (reach.isNothing() || reach.divisionPrefixes().isEmpty() && reach.organizationIds().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(ListingSide.values()).map(side -> new Figure("cooperation.figure." + side, count(actor, side),
                "/cooperation/listings/list.xhtml?side=" + side + "&state=PUBLISHED")).toList();
    }

    private long count(Actor actor, ListingSide side) {
        Where where = ListingReach.own(actor, Operation.LISTING_LIST).and("l.side = :side", "side", side)
                .and("l.state = :published", "published", ListingState.PUBLISHED);
        return where.bind(entities.createQuery("select count(l) from Listing l" + where.text(), Long.class)).getSingleResult();
    }

    private static boolean isSecretarys(Grant grant) {
        return grant.level() == ScopeLevel.ORGANIZATION && grant.serves(Operation.MATCH_DECLINE);
    }

    private static Where published(Actor actor, LocalDate today) {
        return new Where().and("l.organizationId in :mine", "mine", actor.organizationIds())
                .and("l.state = :published", "published", ListingState.PUBLISHED).and("l.expiresOn >= :today", "today", today);
    }

    private static Where matched(Actor actor, ListingSide side, LocalDate today) {
        Where where = published(actor, today).and("l.side = :side", "side", side).and(Candidates.SOME).with("other", side.other());
        Candidates.bindCity(where);
        return where;
    }

    private WorkGroup group(WorkKind kind, Where where) {
        List<ListingLine> found = where.bind(entities.createQuery(LINE + where.text() + " order by l.expiresOn, l.id", ListingLine.class))
                .setMaxResults(MOST + 1).getResultList();
        List<WorkItem> items = found.stream().limit(MOST).map(line -> new WorkItem(kind, line.id(), line.title(), "",
                "cooperation.work." + kind + "." + line.side(), List.of(line.organization(), line.expiresOn()), line.changedAt(),
                kind == WorkKind.LISTING_EXPIRING ? line.expiresOn() : null, line.version())).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }

    private static WorkGroup joined(List<WorkGroup> groups) {
        List<WorkItem> all = groups.stream().flatMap(group -> group.items().stream()).toList();
        return new WorkGroup(WorkKind.MATCH_TO_LOOK_AT, all.stream().limit(MOST).toList(),
                all.size() > MOST || groups.stream().anyMatch(WorkGroup::more));
    }
}
