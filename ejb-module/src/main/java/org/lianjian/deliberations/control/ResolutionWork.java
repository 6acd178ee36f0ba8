package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.Excerpt;
import org.lianjian.deliberations.entity.ResolutionStage;
import org.lianjian.organizations.boundary.BodyLevel;
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

/** The resolutions that wait for somebody: to be done by their owner, overdue ones first, and to be verified by others. */
@ApplicationScoped
public class ResolutionWork implements WorkSource {

    private static final String LINE = "select new org.lianjian.deliberations.control.ResolutionLineOfWork(r.id, r.text, r.number, r.ownerName, "
            + "r.ownerPerson, r.partiesLabel, r.dueOn, r.changedAt, r.version) from Resolution r";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ResolutionFigures figures;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        LocalDate today = clock.today();
        Where overdue = ResolutionParties.ownedBy(actor).and("r.stage = :stage", "stage", ResolutionStage.OPEN)
                .and("r.dueOn < :today", "today", today);
        Where owned = ResolutionParties.ownedBy(actor).and("r.stage = :stage", "stage", ResolutionStage.OPEN)
                .and("r.dueOn >= :today", "today", today);
        return Stream.of(group(WorkKind.RESOLUTION_OVERDUE, overdue), group(WorkKind.RESOLUTION_OWNED, owned),
                        group(WorkKind.RESOLUTION_TO_VERIFY, toVerify(actor)))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        return figures.of(reach(actor, Operation.RESOLUTION_LIST));
    }

    /** What others claim to have done, and this person may verify (invariant 6). */
    private static Where toVerify(Actor actor) {
        Where where = ResolutionParties.notOwnedBy(actor, ResolutionParties.visible(reach(actor, Operation.RESOLUTION_VERIFY)))
                .and("r.stage = :stage", "stage", ResolutionStage.CLAIMED).and("r.claimedBy <> :me", "me", actor.accountId());
        if (!actor.has(Role.MUNICIPAL_OFFICIAL)) {
            where.and(ResolutionParties.none("p.named.bodyLevel = :township") + " or "
                    + ResolutionParties.some("p.organizationId = r.ownerId and p.named.bodyLevel = :city"))
                    .with("township", BodyLevel.TOWNSHIP).with("city", BodyLevel.MUNICIPAL);
        }
        return where;
    }

    static Visibility reach(Actor actor, Operation operation) {
        return Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(operation) && grant.level() != ScopeLevel.SYSTEM).toList());
    }

    private WorkGroup group(WorkKind kind, Where where) {
        List<ResolutionLineOfWork> found = where.bind(entities.createQuery(LINE + where.text() + " order by r.dueOn, r.id",
                ResolutionLineOfWork.class)).setMaxResults(MOST + 1).getResultList();
        List<WorkItem> items = found.stream().limit(MOST).map(line -> item(kind, line)).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }

    private static WorkItem item(WorkKind kind, ResolutionLineOfWork line) {
        LocalDate due = kind == WorkKind.RESOLUTION_TO_VERIFY ? null : line.due();
        return new WorkItem(kind, line.id(), Excerpt.of(line.text()), line.number(), "resolutions.work." + kind,
                List.of(line.ownerName(), line.ownerPerson(), line.parties(), line.due()), line.changedAt(), due, line.version());
    }
}
