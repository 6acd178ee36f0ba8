package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.AttendeeDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionDraft;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** Holds meetings that resolve something, up to the issued minutes. */
@ApplicationScoped
public class Resolved {

    static final String OUTCOME = "示例 正在落实";

    @Inject
    Office office;

    @Inject
    Meetings meetings;

    @Inject
    Resolutions resolutions;

    @Inject
    Paperwork paperwork;

    @Inject
    OfficeClock clock;

    /** A resolution of twins, owned by the enterprise, due in a month. */
    ResolutionDetails by(Twins twins) {
        return by(twins, clock.today().plusMonths(1));
    }

    /** A resolution of twins, owned by the enterprise, that falls due on that day; the meeting was held no later. */
    ResolutionDetails by(Twins twins, LocalDate due) {
        MeetingDraft draft = draft(twins.village());
        draft.setAgreementId(twins.agreement().id());
        return resolved(draft, twins.partner(), List.of(twins.partner(), twins.filer()), twins.enterprise(), due, twins.village(),
                twins.enterprise());
    }

    /** What a joint meeting resolved, without an agreement, convened by an official; the first speaker's organisation comes first and chairs. */
    ResolutionDetails jointly(Actor official, List<Actor> speakers, long owner, long... organizations) {
        MeetingDraft draft = draft(organizations[0]);
        for (long organization : organizations) {
            draft.getOrganizationIds().add(organization);
        }
        return resolved(draft, official, speakers, owner, clock.today().plusMonths(1), organizations);
    }

    /** The next meeting of twins, with its minutes issued; what became of earlier resolutions is recorded. */
    MeetingDetails nextMeeting(Twins twins) {
        MeetingDraft draft = draft(twins.village());
        draft.setAgreementId(twins.agreement().id());
        return issued(draft, twins.partner(), List.of(twins.partner(), twins.filer()), null, clock.today(), twins.village(), twins.enterprise());
    }

    /** The enterprise claims that it is done. */
    ResolutionDetails claim(Twins twins, ResolutionDetails resolution) {
        return office.as(twins.filer(), () -> resolutions.claim(RecordRef.of(resolution.id(), resolution.version()), "示例 已办",
                List.of(paperwork.pdf())));
    }

    /** The village finds it done. */
    ResolutionDetails verify(Twins twins, ResolutionDetails resolution) {
        return office.as(twins.partner(), () -> resolutions.verify(RecordRef.latest(resolution.id())));
    }

    /** What is typed about a meeting of today. */
    MeetingDraft draft(long chair) {
        MeetingDraft draft = new MeetingDraft();
        draft.setTitle("示例 共议会");
        draft.setHeldOn(clock.today());
        draft.setTopicsUntil(clock.today());
        draft.setPlace("示例 会议室");
        draft.setChairId(chair);
        draft.setOrganizationIds(new ArrayList<>());
        return draft;
    }

    private ResolutionDetails resolved(MeetingDraft draft, Actor lead, List<Actor> speakers, long owner, LocalDate due, long... present) {
        MeetingDetails meeting = issued(draft, lead, speakers, owner, due, present);
        return office.as(lead, () -> resolutions.get(
                resolutions.list(ResolutionFilter.ofMeeting(meeting.id()), PageQuery.first(1)).items().get(0).id()));
    }

    private MeetingDetails issued(MeetingDraft draft, Actor lead, List<Actor> speakers, Long owner, LocalDate due, long... present) {
        long id = office.as(lead, () -> meetings.convene(draft).id());
        List<Long> topics = office.as(speakers.get(0), () -> meetings.propose(id, topic(present[0])).proposals().stream()
                .map(AgendaEntry::id).toList());
        MeetingDetails agenda = office.as(lead, () -> meetings.setAgenda(RecordRef.latest(id), topics));
        MeetingDetails circulated = office.as(lead, () -> {
            meetings.hold(RecordRef.latest(agenda.id()), due.isBefore(clock.today()) ? due : null);
            meetings.recordAttendance(agenda.id(), attendance(present));
            agenda.agenda().forEach(item -> meetings.writeMinutes(agenda.id(), item.id(), minutes(item, owner, due)));
            return meetings.circulate(RecordRef.latest(agenda.id()));
        });
        speakers.forEach(speaker -> office.as(speaker, () -> meetings.confirm(agenda.id(), circulated.textRevision())));
        return office.as(lead, () -> meetings.issue(RecordRef.latest(agenda.id())));
    }

    private static TopicDraft topic(long proposer) {
        TopicDraft topic = new TopicDraft();
        topic.setTitle("示例 议题");
        topic.setOrganizationId(proposer);
        return topic;
    }

    private static AttendanceDraft attendance(long... present) {
        AttendanceDraft draft = new AttendanceDraft();
        draft.setVersion(0);
        for (long organization : present) {
            AttendeeDraft line = new AttendeeDraft();
            line.setOrganizationId(organization);
            line.setStatus(AttendanceStatus.PRESENT);
            line.setName("示例代表");
            line.setTitle("委员");
            draft.getLines().add(line);
        }
        return draft;
    }

    private static MinutesDraft minutes(AgendaEntry item, Long owner, LocalDate due) {
        MinutesDraft draft = new MinutesDraft();
        draft.setVersion(item.minutesVersion());
        if (item.isFollowUp()) {
            draft.setFollowUp(OUTCOME);
            return draft;
        }
        draft.setOutcome("示例 同意");
        if (owner != null) {
            draft.getResolutions().add(line(owner, due));
        }
        return draft;
    }

    private static ResolutionDraft line(long owner, LocalDate due) {
        ResolutionDraft line = new ResolutionDraft();
        line.setText("示例 接通班车");
        line.setMeasure("每天两趟");
        line.setOwnerOrganizationId(owner);
        line.setOwnerPerson("示例责任人");
        line.setDue(due);
        return line;
    }
}
