package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** The activities that wait for somebody: to be filed, confirmed, reviewed, corrected or unlocked. */
@ApplicationScoped
public class ActivityWork implements WorkSource {

    private static final String LINE = "select new org.lianjian.activities.control.ActivityLine(a.id, a.title, a.number, a.partiesLabel, a.heldOn, "
            + "a.dueOn, a.filedByName, a.changedAt, a.version) from Activity a";
    private static final String PARTNER = "p.organizationId <> a.filedFor and p.headcount > 0"
            + " and not exists (select r.organizationId from ActivityAnswer r where r.activity = a and r.organizationId = p.organizationId)";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    FilingCalendar calendar;

    @Inject
    ActivityFigures figures;

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<WorkGroup> groups = new ArrayList<>();
        groups.add(group(WorkKind.ACTIVITY_TO_CONFIRM, toConfirm(actor), line -> null));
        groups.add(group(WorkKind.ACTIVITY_TO_REVIEW, toReview(actor), line -> null));
        groups.add(group(WorkKind.ACTIVITY_RETURNED, OwnParties.of(actor, "p.organizationId = a.filedFor")
                .and("a.state = :state", "state", ActivityState.RETURNED), line -> null));
        groups.add(group(WorkKind.ACTIVITY_TO_FILE, toFile(actor), ActivityLine::dueOn));
        groups.add(group(WorkKind.ACTIVITY_TO_UNLOCK, toUnlock(actor), line -> null));
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        return figures.of(reach(actor, Operation.ACTIVITY_LIST));
    }

    private Where toConfirm(Actor actor) {
        return OwnParties.of(actor, PARTNER).and("a.state in :awaiting", "awaiting", List.of(ActivityState.FILED, ActivityState.DISPUTED))
                .and("a.filedBy <> :me", "me", actor.accountId()).and("a.fromPaper = :no", "no", false);
    }

    /**
     * But for what is on paper from earlier times, for which nobody is pressed: what every partner confirmed or one disputes, and what no partner has
     * answered in good time.
     */
    private Where toReview(Actor actor) {
        LocalDate before = calendar.reviewableWhenFiledBefore(clock.today());
        Instant filedBefore = before.atStartOfDay(OfficeClock.ZONE).toInstant();
        return deciding(actor).and("a.filedBy <> :me", "me", actor.accountId()).and("a.fromPaper = :no", "no", false)
                .and("a.state in :answered or (a.state = :filed and a.filedAt < :filedBefore)")
                .with("answered", List.of(ActivityState.CONFIRMED, ActivityState.DISPUTED)).with("filed", ActivityState.FILED)
                .with("filedBefore", filedBefore);
    }

    private Where toFile(Actor actor) {
        return OwnParties.of(actor).and("a.state = :held or (a.state = :planned and a.heldOn <= :today)")
                .with("held", ActivityState.HELD).with("planned", ActivityState.PLANNED).with("today", clock.today());
    }

    private Where toUnlock(Actor actor) {
        LocalDate lastDueDay = clock.today().minusDays(settings.filingGraceDays() + 1L);
        return Partners.visible(reach(actor, Operation.ACTIVITY_UNLOCK)).and("a.state = :held", "held", ActivityState.HELD)
                .and("a.unlocked = :no", "no", false).and("a.dueOn <= :lastDueDay", "lastDueDay", lastDueDay);
    }

    /** What this person decides: the municipal official what the municipal level decides, the township official the rest (invariant 6). */
    private static Where deciding(Actor actor) {
        Where where = Partners.visible(reach(actor, Operation.ACTIVITY_ACCEPT));
        if (!actor.organizationIds().isEmpty()) {
            where.and(Partners.none("p.organizationId in :own"), "own", actor.organizationIds());
        }
        boolean both = actor.has(Role.MUNICIPAL_OFFICIAL) && actor.has(Role.TOWNSHIP_OFFICIAL);
        DecidingLevel level = actor.has(Role.MUNICIPAL_OFFICIAL) ? DecidingLevel.MUNICIPAL : DecidingLevel.TOWNSHIP;
        return both ? where : where.and("a.decidingLevel = :level", "level", level);
    }

    static Visibility reach(Actor actor, Operation operation) {
        return Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(operation) && grant.level() != ScopeLevel.SYSTEM).toList());
    }

    private WorkGroup group(WorkKind kind, Where where, Function<ActivityLine, LocalDate> due) {
        List<ActivityLine> found = where.bind(entities.createQuery(LINE + where.text() + " order by a.changedAt, a.id", ActivityLine.class))
                .setMaxResults(MOST + 1).getResultList();
        List<WorkItem> items = found.stream().limit(MOST).map(line -> item(kind, line, due.apply(line))).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }

    private static WorkItem item(WorkKind kind, ActivityLine line, LocalDate due) {
        String filedBy = line.filedByName() == null ? "" : line.filedByName();
        return new WorkItem(kind, line.id(), line.title(), line.number() == null ? "" : line.number(), "activities.work." + kind,
                List.of(line.parties(), line.heldOn(), line.dueOn(), filedBy), line.changedAt(), due, line.version());
    }
}
