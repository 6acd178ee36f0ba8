package org.lianjian.deliberations.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/**
 * A meeting: CONVENED → AGENDA_SET → HELD → MINUTES_DRAFT → MINUTES_CONFIRMED → ISSUED; CANCELLED before it is held (DOMAIN.md §3). Minutes can be
 * written from the agenda on. A change of the wording lets every confirmation fall. Every step checks that it may be taken and ends with
 * {@link org.lianjian.platform.errors.RuleViolated} if not. What is issued never changes; corrections are addenda (invariant 8).
 */
@Entity
@Table(name = "meeting")
@RecordedAs(ObjectType.MEETING)
public class Meeting extends MeetingParts {

    /** For the persistence provider. */
    protected Meeting() {
    }

    /** Convenes it, which gives it its number (invariant 16). */
    public static Meeting convene(MeetingOrigin origin, MeetingContent content, Supplier<OfficialNumber> numbering, Occasion occasion) {
        Meeting meeting = new Meeting();
        meeting.state = MeetingState.CONVENED;
        meeting.seriesId = origin.seriesId();
        meeting.agreementId = origin.agreementId();
        meeting.convener = origin.convener();
        for (Participant participant : origin.participants()) {
            meeting.parties.add(new MeetingParty(meeting, participant, meeting.parties.size()));
        }
        meeting.partiesLabel = Wording.label(origin.participants());
        ContentFits.check(content, meeting, occasion.today());
        OfficialNumber given = numbering.get();
        meeting.key = given.key();
        meeting.number = given.number();
        meeting.write(content);
        meeting.touchedBy(occasion.actor(), occasion.now());
        return meeting;
    }

    /** Changes what may change until it is held. */
    public void change(MeetingContent content, Occasion occasion) {
        begin(MeetingStep.CHANGE, occasion);
        ContentFits.check(content, this, occasion.today());
        write(content);
    }

    /** Calls it off. */
    public void cancel(String why, Occasion occasion) {
        begin(MeetingStep.CANCEL, occasion);
        cancelReason = why.strip();
        state = MeetingState.CANCELLED;
    }

    /** A participant proposes a topic, until the deadline. */
    public void propose(String topic, String explanation, long organizationId, Occasion occasion) {
        begin(MeetingStep.PROPOSE_TOPIC, occasion);
        if (ActsFor.among(participants(), occasion.actor()).stream().noneMatch(one -> one.organizationId() == organizationId)) {
            throw Objection.ofInvariant(7, "deliberations.refusal.notForThisParty").asError();
        }
        items.add(AgendaItem.topic(this, topic, explanation, organizationId, occasion));
    }

    /** Opens the agenda with the resolutions that are still open, and takes those off that no longer are. */
    public void followUp(List<OpenResolution> open, Occasion occasion) {
        AgendaOrder.followUp(this, items, open, occasion.now());
    }

    /** Sets the agenda: these topics in this order, after what is to be followed up. */
    public void setAgenda(List<Long> topics, Occasion occasion) {
        begin(MeetingStep.SET_AGENDA, occasion);
        AgendaOrder.place(items, topics);
        state = MeetingState.AGENDA_SET;
    }

    /** Notes that it was held. */
    public void hold(LocalDate day, Occasion occasion) {
        begin(MeetingStep.HOLD, occasion);
        if (day.isAfter(occasion.today())) {
            throw Objection.ofLifeCycle("deliberations.refusal.notYetHeld", day).asError();
        }
        heldOn = day;
        state = MeetingState.HELD;
    }

    /** Writes down who was there. */
    public void recordAttendance(int readVersion, List<AttendanceLine> lines, Occasion occasion) {
        objection(MeetingStep.RECORD_ATTENDANCE, occasion).ifPresent(Meeting::refuse);
        if (readVersion != attendanceVersion) {
            throw new StaleVersion(getChangedByName(), getChangedAt());
        }
        touchedBy(occasion.actor(), occasion.now());
        if (!attendance().equals(lines)) {
            attendance.clear();
            lines.forEach(line -> attendance.add(new MeetingAttendance(this, line, attendance.size())));
            attendanceVersion++;
            reword();
        }
    }

    /** Writes the minutes of one item. */
    public void writeMinutes(AgendaItem item, int readVersion, ItemMinutes minutes, Occasion occasion) {
        objection(MeetingStep.WRITE_MINUTES, occasion).ifPresent(Meeting::refuse);
        if (item.write(readVersion, minutes, occasion)) {
            reword();
        }
        touchedBy(occasion.actor(), occasion.now());
    }

    /** Lays the minutes before the parties. */
    public void circulate(Occasion occasion) {
        begin(MeetingStep.CIRCULATE, occasion);
        state = MeetingState.MINUTES_DRAFT;
    }

    /** A party confirms the wording it has read; once all have, the minutes are confirmed. */
    public void confirm(int readRevision, Occasion occasion) {
        answer(MeetingStep.CONFIRM, readRevision, null, occasion);
    }

    /** A party objects. */
    public void object(int readRevision, String why, Occasion occasion) {
        answer(MeetingStep.OBJECT, readRevision, why.strip(), occasion);
    }

    /** Issues the confirmed minutes: from now on only addenda (invariant 8). */
    public void issue(Occasion occasion) {
        begin(MeetingStep.ISSUE, occasion);
        issuedAt = occasion.now();
        issuedBy = occasion.actor().accountId();
        issuedByName = occasion.actor().displayName();
        state = MeetingState.ISSUED;
    }

    /** Adds a correction to what was issued (invariant 8). */
    public void addAddendum(String text, Occasion occasion) {
        begin(MeetingStep.ADD_ADDENDUM, occasion);
        addenda.add(new MeetingAddendumEntry(this, text.strip(), occasion));
    }

    /**
     * Replaces a person's name in attendance and in what was resolved, while it is not issued (invariant 8): the wording is another one then.
     */
    public void erase(String personName, Occasion occasion) {
        if (state == MeetingState.ISSUED) {
            throw Objection.ofInvariant(8, "deliberations.only.WRITE_MINUTES").asError();
        }
        attendance.forEach(line -> line.erase(personName));
        items.forEach(item -> item.erase(personName));
        attendanceVersion++;
        touchedBy(occasion.actor(), occasion.now());
        reword();
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(MeetingStep step, Occasion occasion) {
        return StepObjections.to(step, this, occasion);
    }

    private void begin(MeetingStep step, Occasion occasion) {
        objection(step, occasion).ifPresent(Meeting::refuse);
        touchedBy(occasion.actor(), occasion.now());
    }

    private static void refuse(Objection objection) {
        throw objection.asError();
    }

    private void answer(MeetingStep step, int readRevision, String why, Occasion occasion) {
        objection(step, occasion).ifPresent(Meeting::refuse);
        if (readRevision != textRevision) {
            throw new StaleVersion(getChangedByName(), getChangedAt());
        }
        touchedBy(occasion.actor(), occasion.now());
        for (Participant party : ActsFor.among(participants(), occasion.actor())) {
            answerOf(party.organizationId()).orElseGet(() -> {
                MinutesAnswer fresh = new MinutesAnswer(this, party.organizationId());
                answers.add(fresh);
                return fresh;
            }).give(why, textRevision, occasion);
        }
        boolean all = participants().stream().allMatch(party -> presentAnswerOf(party.organizationId()).filter(MinutesAnswer::isConfirmed)
                .isPresent());
        state = all ? MeetingState.MINUTES_CONFIRMED : MeetingState.MINUTES_DRAFT;
    }

    /** The wording is another one now: what lies before the parties must still be complete, and nobody has confirmed it. */
    private void reword() {
        textRevision++;
        if (state == MeetingState.MINUTES_DRAFT || state == MeetingState.MINUTES_CONFIRMED) {
            MinutesAreComplete.objection(this).ifPresent(Meeting::refuse);
            state = MeetingState.MINUTES_DRAFT;
        }
    }

    private void write(MeetingContent content) {
        way = content.way();
        title = content.title().strip();
        heldOn = content.heldOn();
        startTime = content.startTime();
        venue = content.venue();
        chairId = content.chairId();
        quorum = content.quorum();
        topicsUntil = content.topicsUntil();
        searchText = Wording.searchText(number, key, title, partiesLabel);
    }
}
