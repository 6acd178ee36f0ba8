package org.lianjian.samples.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.AttendeeDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.ResolutionDraft;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.platform.records.RecordRef;

/** What happens to one meeting. Days count from today; steps are noted here and taken by the {@link Timeline}. */
final class MeetingSteps {

    private final Stage stage;
    private final Meetings meetings;
    private final int heldOn;
    private Long id;

    MeetingSteps(Stage stage, Meetings meetings, int heldOn) {
        this.stage = stage;
        this.meetings = meetings;
        this.heldOn = heldOn;
    }

    /**
     * A resolution.
     *
     * @param due days from today
     */
    record Line(String text, String measure, String owner, int due) {
    }

    static Line line(String text, String measure, String owner, int due) {
        return new Line(text, measure, owner, due);
    }

    MeetingSteps convened(int day, String by, Supplier<MeetingDraft> draft) {
        return then(day, by, () -> id = meetings.convene(draft.get()).id());
    }

    MeetingSteps proposed(int day, String by, String title, String explanation) {
        return then(day, by, () -> {
            TopicDraft topic = new TopicDraft();
            topic.setTitle(title);
            topic.setExplanation(explanation);
            meetings.propose(id, topic);
        });
    }

    /** All topics, in the order in which they were proposed. */
    MeetingSteps agendaSet(int day, String by) {
        return then(day, by, () -> meetings.setAgenda(ref(), meetings.get(id).proposals().stream().map(AgendaEntry::id).toList()));
    }

    MeetingSteps held(int day, String by) {
        return then(day, by, () -> meetings.hold(ref(), stage.timeline().day(heldOn)));
    }

    /** One delegate of each of these was there. */
    MeetingSteps attended(int day, String by, String... organizations) {
        return then(day, by, () -> {
            AttendanceDraft draft = new AttendanceDraft();
            draft.setVersion(meetings.get(id).attendanceVersion());
            Arrays.stream(organizations).forEach(name -> draft.getLines().add(delegate(name)));
            meetings.recordAttendance(id, draft);
        });
    }

    private AttendeeDraft delegate(String organization) {
        AttendeeDraft line = new AttendeeDraft();
        line.setOrganizationId(stage.cast().organization(organization));
        line.setStatus(AttendanceStatus.PRESENT);
        line.setName(organization + "代表（示例）");
        line.setTitle("党组织书记");
        return line;
    }

    /** The minutes of the topic at this place of the agenda. */
    MeetingSteps written(int day, String by, int place, String discussion, String outcome, Line... resolved) {
        return then(day, by, () -> {
            List<AgendaEntry> topics = meetings.get(id).agenda().stream().filter(entry -> !entry.isFollowUp()).toList();
            AgendaEntry topic = topics.get(place - 1);
            MinutesDraft draft = new MinutesDraft();
            draft.setVersion(topic.minutesVersion());
            draft.setDiscussion(discussion);
            draft.setOutcome(outcome);
            draft.setResolutions(new ArrayList<>(Arrays.stream(resolved).map(this::resolution).toList()));
            meetings.writeMinutes(id, topic.id(), draft);
        });
    }

    private ResolutionDraft resolution(Line line) {
        ResolutionDraft draft = new ResolutionDraft();
        draft.setText(line.text());
        draft.setMeasure(line.measure());
        draft.setOwnerOrganizationId(stage.cast().organization(line.owner()));
        draft.setOwnerPerson("示例责任人");
        draft.setDue(stage.timeline().day(line.due()));
        return draft;
    }

    MeetingSteps circulated(int day, String by) {
        return then(day, by, () -> meetings.circulate(ref()));
    }

    MeetingSteps confirmed(int day, String by) {
        return then(day, by, () -> {
            MeetingDetails read = meetings.get(id);
            meetings.confirm(id, read.textRevision());
        });
    }

    MeetingSteps issued(int day, String by) {
        return then(day, by, () -> meetings.issue(ref()));
    }

    private MeetingSteps then(int day, String by, Runnable work) {
        stage.timeline().add(day, by, work);
        return this;
    }

    private RecordRef ref() {
        return RecordRef.latest(id);
    }
}
