package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalDataHolder;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** Delegates in meetings, and who sees to what was resolved. What was issued stays (invariant 8). */
@ApplicationScoped
public class MeetingPeople implements PersonalDataHolder {

    private static final String HOLDER = "MEETING";
    private static final String ATTENDANCE = "ATTENDANCE";
    private static final String OWNER = "OWNER_PERSON";
    private static final String RESOLUTION = "RESOLUTION";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        List<PersonalTrace> traces = new ArrayList<>();
        meetings("select a.meeting from MeetingAttendance a where a.personName = :name", person.name())
                .forEach(meeting -> traces.add(trace(meeting, ATTENDANCE, person)));
        meetings("select l.item.meeting from ResolutionLine l where l.ownerPerson = :name", person.name())
                .forEach(meeting -> traces.add(trace(meeting, OWNER, person)));
        entities.createQuery("select r from Resolution r where r.ownerPerson = :name order by r.id", Resolution.class)
                .setParameter("name", person.name()).getResultStream().forEach(resolution -> traces.add(new PersonalTrace(HOLDER, resolution.getId(),
                        resolution.getNumber(), RESOLUTION, person.name(), resolution.scope(), KeptBecause.ISSUED)));
        meetings("select i.meeting from AgendaItem i where lower(i.title) like :name escape '!' or lower(i.explanation) like :name escape '!'"
                + " or lower(i.discussion) like :name escape '!' or lower(i.outcome) like :name escape '!'"
                + " or lower(i.followUp) like :name escape '!'",
                Like.contains(person.name()))
                .forEach(meeting -> traces.add(inText(meeting, person)));
        return traces;
    }

    private static PersonalTrace inText(Meeting meeting, Person person) {
        return new PersonalTrace(HOLDER, meeting.getId(), meeting.getNumber(), "RUNNING_TEXT", person.name(), meeting.scope(),
                meeting.getState() == MeetingState.ISSUED ? KeptBecause.ISSUED : KeptBecause.IN_TEXT);
    }

    private Set<Meeting> meetings(String query, String name) {
        return entities.createQuery(query, Meeting.class).setParameter("name", name).getResultStream()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static PersonalTrace trace(Meeting meeting, String field, Person person) {
        return new PersonalTrace(HOLDER, meeting.getId(), meeting.getNumber(), field, person.name(), meeting.scope(),
                meeting.getState() == MeetingState.ISSUED ? KeptBecause.ISSUED : null);
    }

    @Override
    public void erase(Collection<PersonalTrace> traces, long request) {
        traces.stream().collect(Collectors.groupingBy(PersonalTrace::id)).forEach((id, ofOne) -> {
            Meeting meeting = entities.find(Meeting.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
            meeting.erase(ofOne.get(0).text(), new Occasion(access.actor(), clock.now(), clock.today()));
            trail.forget(ObjectType.MEETING, id, Set.of());
            Set<String> fields = ofOne.stream().map(PersonalTrace::field).collect(Collectors.toCollection(TreeSet::new));
            trail.record(AuditEvent.MEETING_PERSON_ERASED, MeetingFacts.subject(meeting),
                    Facts.none().with("request", request).with("fields", String.join(", ", fields)));
        });
    }
}
