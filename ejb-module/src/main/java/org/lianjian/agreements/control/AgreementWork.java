package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
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

/** The agreements that wait for somebody. Secretaries are told of their organisation's, officials of those they decide or drew up. */
@ApplicationScoped
public class AgreementWork implements WorkSource {

    private static final int DAYS_FOR_PARTIES = 30;
    private static final int DAYS_FOR_OFFICIALS = 90;

    @Inject
    AgreementLines lines;

    @Inject
    AgreementFigures figures;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<WorkGroup> groups = new ArrayList<>();
        groups.add(group(WorkKind.AGREEMENT_TO_APPROVE, lines.byAge(deciding(actor).and("a.state = :state", "state", AgreementState.SUBMITTED)),
                line -> null));
        groups.add(group(WorkKind.AGREEMENT_RETURNED, lines.byAge(own(actor).and("a.state = :state", "state", AgreementState.RETURNED)),
                line -> null));
        groups.add(group(WorkKind.AGREEMENT_TO_SUBMIT, lines.byAge(own(actor).and("a.state = :state", "state", AgreementState.DRAFT)),
                line -> null));
        groups.add(group(WorkKind.AGREEMENT_TO_SIGN, lines.byAge(deciding(actor).and("a.state = :state", "state", AgreementState.APPROVED)),
                AgreementLine::start));
        groups.add(group(WorkKind.AGREEMENT_TO_ACTIVATE, lines.byAge(toActivate(actor)), AgreementLine::start));
        groups.add(group(WorkKind.AGREEMENT_EXPIRING, lines.byEnd(expiring(actor)), AgreementLine::end));
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        return figures.of(actor);
    }

    private Where toActivate(Actor actor) {
        return deciding(actor).and("a.state = :state", "state", AgreementState.SIGNED)
                .and("a.term.start <= :today", "today", clock.today())
                .and("a.term.effectiveEnd >= :today");
    }

    private Where expiring(Actor actor) {
        boolean official = isOfficial(actor);
        LocalDate until = clock.today().plusDays(official ? DAYS_FOR_OFFICIALS : DAYS_FOR_PARTIES);
        return (official ? deciding(actor) : own(actor)).and("a.state = :state", "state", AgreementState.ACTIVE)
                .and("a.term.effectiveEnd <= :until", "until", until)
                .and("not exists (select s.id from Agreement s where s.predecessorId = a.id)");
    }

    /** What this person decides: the municipal official what the municipal level decides, the township official the rest. */
    private static Where deciding(Actor actor) {
        Set<Long> own = actor.organizationIds();
        Where where = Parties.visible(reach(actor, Operation.AGREEMENT_APPROVE))
                .and(Parties.none("p.organizationId in :own"), "own", own.isEmpty() ? null : own);
        boolean both = actor.has(Role.MUNICIPAL_OFFICIAL) && actor.has(Role.TOWNSHIP_OFFICIAL);
        DecidingLevel level = actor.has(Role.MUNICIPAL_OFFICIAL) ? DecidingLevel.MUNICIPAL : DecidingLevel.TOWNSHIP;
        return both ? where : where.and("a.decidingLevel = :level", "level", level);
    }

    /** What a secretary's organisation has drawn up or is a party to, and what an official has drawn up. */
    private static Where own(Actor actor) {
        return Parties.visible(reach(actor, Operation.AGREEMENT_DRAFT))
                .and("a.createdBy = :me", "me", isOfficial(actor) ? actor.accountId() : null);
    }

    private static boolean isOfficial(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> Operation.AGREEMENT_APPROVE.isOpenTo(grant.role()));
    }

    static Visibility reach(Actor actor, Operation operation) {
        return Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(operation) && grant.level() != ScopeLevel.SYSTEM).toList());
    }

    private static WorkGroup group(WorkKind kind, List<AgreementLine> found, Function<AgreementLine, LocalDate> due) {
        List<WorkItem> items = found.stream().limit(MOST).map(line -> item(kind, line, due.apply(line))).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }

    private static WorkItem item(WorkKind kind, AgreementLine line, LocalDate due) {
        return new WorkItem(kind, line.id(), line.title(), line.number() == null ? "" : line.number(), "agreements.work." + kind,
                List.of(line.parties(), line.start(), line.end()), line.changedAt(), due, line.version());
    }
}
