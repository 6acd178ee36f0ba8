package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectSort;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** The projects that wait for somebody: to be agreed to, to be accepted, with milestones that are due. */
@ApplicationScoped
public class ProjectWork implements WorkSource {

    private static final int DAYS_AHEAD = 7;
    private static final String PROJECT = "select new org.lianjian.cooperation.control.ProjectLine(a.id, a.title, a.number, a.partiesLabel, "
            + "a.changedByName, a.changedAt, a.lastDue, a.version) from Project a";
    private static final String MILESTONE = "select new org.lianjian.cooperation.control.ProjectLine(a.id, m.title, a.number, a.partiesLabel, "
            + "a.changedByName, a.changedAt, m.due, a.version) from ProjectMilestone m join m.project a";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ProjectQueries queries;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        Where toAgree = ProjectPartners.own(actor, " and p.agreedAt is null").and("a.state = :state", "state", ProjectState.PROPOSED);
        Where due = ProjectPartners.own(actor, " and p.performing = true").and("a.state = :state", "state", ProjectState.IN_PROGRESS)
                .and("m.doneOn is null and m.due <= :soon", "soon", clock.today().plusDays(DAYS_AHEAD));
        return Stream.of(group(WorkKind.PROJECT_TO_AGREE, PROJECT, toAgree, "a.changedAt, a.id", line -> null),
                group(WorkKind.PROJECT_TO_ACCEPT, PROJECT, toAccept(actor), "a.changedAt, a.id", line -> null),
                group(WorkKind.PROJECT_MILESTONE_DUE, MILESTONE, due, "m.due, m.id", ProjectLine::due))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        Visibility reach = reach(actor, Operation.PROJECT_LIST);
        if (reach.isNothing()) {
            return List.of();
        }
        return Stream.of(ProjectState.IN_PROGRESS, ProjectState.ACCEPTED).map(state -> new Figure("projects.figure." + state,
                queries.count(new ProjectFilter(null, state, null, null, null, ProjectSort.NEWEST), reach),
                "/cooperation/projects/list.xhtml?state=" + state)).toList();
    }

    /** What this person decides: the municipal official what the municipal level decides, the township official the rest (invariant 6). */
    private static Where toAccept(Actor actor) {
        Where where = ProjectPartners.visible(reach(actor, Operation.PROJECT_ACCEPT)).and("a.state = :state", "state", ProjectState.COMPLETED)
                .and("a.completedBy <> :me", "me", actor.accountId());
        if (!actor.organizationIds().isEmpty()) {
            where.and(ProjectPartners.none("p.organizationId in :own"), "own", actor.organizationIds());
        }
        boolean both = actor.has(Role.MUNICIPAL_OFFICIAL) && actor.has(Role.TOWNSHIP_OFFICIAL);
        DecidingLevel level = actor.has(Role.MUNICIPAL_OFFICIAL) ? DecidingLevel.MUNICIPAL : DecidingLevel.TOWNSHIP;
        return both ? where : where.and("a.decidingLevel = :level", "level", level);
    }

    static Visibility reach(Actor actor, Operation operation) {
        return Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(operation) && grant.level() != ScopeLevel.SYSTEM).toList());
    }

    private WorkGroup group(WorkKind kind, String select, Where where, String order, Function<ProjectLine, LocalDate> due) {
        List<ProjectLine> found = where.bind(entities.createQuery(select + where.text() + " order by " + order, ProjectLine.class))
                .setMaxResults(MOST + 1).getResultList();
        List<WorkItem> items = found.stream().limit(MOST).map(line -> new WorkItem(kind, line.id(), line.title(), line.number(),
                "projects.work." + kind, List.of(line.parties(), line.changedBy(), line.due()), line.changedAt(), due.apply(line),
                line.version())).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }
}
