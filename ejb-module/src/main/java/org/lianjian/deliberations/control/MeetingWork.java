package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkSource;

/** The meetings that wait for somebody: topics, agenda, minutes, confirmation, issuing, and those one is invited to. */
@ApplicationScoped
public class MeetingWork implements WorkSource {

    private static final int DAYS_FOR_TOPICS = 7;
    private static final int DAYS_AHEAD = 14;
    private static final String LINE = "select new org.lianjian.deliberations.control.MeetingLine(m.id, m.title, m.number, m.partiesLabel, m.heldOn, "
            + "m.topicsUntil, m.changedAt, m.version) from Meeting m";
    private static final String SILENT = " and not exists (select r.organizationId from MinutesAnswer r where r.meeting = m"
            + " and r.organizationId = p.organizationId and r.textRevision = m.textRevision)";
    private static final String WITHOUT_TOPIC = " and not exists (select i.id from AgendaItem i where i.meeting = m"
            + " and i.proposedFor = p.organizationId)";
    private static final String STATE = "state";
    private static final String IN_STATE = "m.state = :state";
    private static final String TODAY = "today";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<WorkGroup> groups = new ArrayList<>();
        groups.add(group(WorkKind.MEETING_TO_CONFIRM, TakingPart.ownMeetings(actor, SILENT).and(IN_STATE, STATE, MeetingState.MINUTES_DRAFT),
                line -> null));
        groups.add(group(WorkKind.MEETING_TO_ISSUE, TakingPart.ledBy(actor).and(IN_STATE, STATE, MeetingState.MINUTES_CONFIRMED), line -> null));
        groups.add(group(WorkKind.MINUTES_TO_WRITE, toWrite(actor), line -> null));
        groups.add(group(WorkKind.AGENDA_TO_SET, TakingPart.ledBy(actor).and(IN_STATE, STATE, MeetingState.CONVENED)
                .and("m.topicsUntil < :today", TODAY, clock.today()), MeetingLine::heldOn));
        groups.add(group(WorkKind.MEETING_TOPICS_DUE, topicsDue(actor), MeetingLine::topicsUntil));
        groups.add(group(WorkKind.MEETING_INVITED, invited(actor), MeetingLine::heldOn));
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    @Override
    public List<Figure> figuresFor(Actor actor) {
        return List.of();
    }

    private Where toWrite(Actor actor) {
        return TakingPart.ledBy(actor).and("m.state = :held or (m.state = :agenda and m.heldOn <= :today)")
                .with("held", MeetingState.HELD).with("agenda", MeetingState.AGENDA_SET).with(TODAY, clock.today());
    }

    private Where topicsDue(Actor actor) {
        return TakingPart.ownMeetings(actor, WITHOUT_TOPIC).and(IN_STATE, STATE, MeetingState.CONVENED)
                .and("m.topicsUntil >= :today", TODAY, clock.today())
                .and("m.topicsUntil <= :soon", "soon", clock.today().plusDays(DAYS_FOR_TOPICS));
    }

    private Where invited(Actor actor) {
        return TakingPart.ownMeetings(actor, "").and("m.state in :ahead", "ahead", List.of(MeetingState.CONVENED, MeetingState.AGENDA_SET))
                .and("m.heldOn >= :today", TODAY, clock.today()).and("m.heldOn <= :soon", "soon", clock.today().plusDays(DAYS_AHEAD));
    }

    private WorkGroup group(WorkKind kind, Where where, Function<MeetingLine, LocalDate> due) {
        List<MeetingLine> found = where.bind(entities.createQuery(LINE + where.text() + " order by m.heldOn, m.id", MeetingLine.class))
                .setMaxResults(MOST + 1).getResultList();
        List<WorkItem> items = found.stream().limit(MOST).map(line -> new WorkItem(kind, line.id(), line.title(), line.number(),
                "deliberations.work." + kind, List.of(line.parties(), line.heldOn(), line.topicsUntil()), line.changedAt(), due.apply(line),
                line.version())).toList();
        return new WorkGroup(kind, items, found.size() > MOST);
    }
}
