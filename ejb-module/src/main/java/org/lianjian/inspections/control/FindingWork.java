package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.entity.FindingLifeCycle;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** The findings that wait for somebody: to be taken note of and rectified, to be verified, to be pressed for at the municipal level. */
@ApplicationScoped
public class FindingWork implements WorkSource {

    private static final String LINE = "select new org.lianjian.inspections.control.FindingLine(f.id, f.title, f.number, f.severity, "
            + "f.organizationName, f.dueOn, f.changedAt, f.version) from Finding f";
    private static final Set<Role> OFFICIALS = Set.of(Role.TOWNSHIP_OFFICIAL, Role.MUNICIPAL_OFFICIAL);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<WorkGroup> groups = new ArrayList<>();
        groups.add(group(WorkKind.FINDING_TO_ACKNOWLEDGE, answering(Operation.FINDING_ACKNOWLEDGE, actor).and("f.acknowledgedAt is null")));
        groups.add(group(WorkKind.FINDING_TO_RECTIFY, answering(Operation.FINDING_CLAIM, actor).and("f.acknowledgedAt is not null")));
        if (actor.has(Role.AUDITOR)) {
            groups.add(group(WorkKind.FINDING_TO_VERIFY, FindingReach.visible(Operation.FINDING_VERIFY, actor)
                    .and("f.state = :state", "state", FindingState.CLAIMED).and("f.claimedBy <> :verifier", "verifier", actor.accountId())));
        }
        if (actor.has(Role.MUNICIPAL_OFFICIAL)) {
            groups.add(group(WorkKind.FINDING_ESCALATED, FindingReach.visible(Operation.FINDING_LIST, actor)
                    .and("f.state = :state", "state", FindingState.ESCALATED)));
        }
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        return List.of();
    }

    /** What this person answers: a secretary for the organisation, an official for bodies of the own level only. */
    static Where answering(Operation operation, Actor actor) {
        Where where = FindingReach.visible(operation, actor).and("f.state in :unanswered", "unanswered", FindingLifeCycle.UNANSWERED);
        if (actor.grants().stream().noneMatch(grant -> OFFICIALS.contains(grant.role()))) {
            return where;
        }
        Set<Long> own = actor.organizationIds().isEmpty() ? Set.of(-1L) : actor.organizationIds();
        return where.and("f.bodyLevel in :levels or f.organizationId in :mine").with("levels", levels(actor)).with("mine", own);
    }

    private static List<BodyLevel> levels(Actor actor) {
        List<BodyLevel> levels = new ArrayList<>();
        if (actor.has(Role.TOWNSHIP_OFFICIAL)) {
            levels.add(BodyLevel.TOWNSHIP);
        }
        if (actor.has(Role.MUNICIPAL_OFFICIAL)) {
            levels.add(BodyLevel.MUNICIPAL);
        }
        return levels;
    }

    private WorkGroup group(WorkKind kind, Where where) {
        List<FindingLine> found = where.bind(entities.createQuery(LINE + where.text() + " order by f.dueOn, f.id", FindingLine.class))
                .setMaxResults(MOST + 1).getResultList();
        return new WorkGroup(kind, found.stream().limit(MOST).map(line -> item(kind, line)).toList(), found.size() > MOST);
    }

    private static WorkItem item(WorkKind kind, FindingLine line) {
        return new WorkItem(kind, line.id(), line.title(), line.number(), "findings.work." + kind,
                List.of(line.number(), line.organization(), line.severity()), line.changedAt(),
                kind == WorkKind.FINDING_TO_VERIFY ? null : line.dueOn(), line.version());
    }
}
