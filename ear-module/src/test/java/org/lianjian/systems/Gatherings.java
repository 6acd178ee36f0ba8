package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.AttendeeDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.ResolutionDraft;
import org.lianjian.deliberations.boundary.Rhythm;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Convenes meetings and takes them through their life. */
@ApplicationScoped
public class Gatherings {

    @Inject
    Meetings meetings;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Office office;

    @Inject
    OfficeClock clock;

    /** What is typed about a joint meeting of today; the first organisation chairs. */
    MeetingDraft draft(long... organizations) {
        MeetingDraft draft = new MeetingDraft();
        draft.setOrganizationIds(new ArrayList<>(LongStream.of(organizations).boxed().toList()));
        draft.setTitle("示例 共议会");
        draft.setHeldOn(clock.today());
        draft.setTopicsUntil(clock.today());
        draft.setPlace("示例 会议室");
        draft.setChairId(organizations[0]);
        return draft;
    }

    /** What is typed about a meeting of the parties of an agreement. */
    MeetingDraft under(long agreement, long chair) {
        MeetingDraft draft = draft(chair);
        draft.setOrganizationIds(new ArrayList<>());
        draft.setAgreementId(agreement);
        return draft;
    }

    /** What is typed about a monthly series. */
    SeriesDraft seriesDraft(Long agreement, long... organizations) {
        SeriesDraft draft = new SeriesDraft();
        draft.setName("示例 月度共议");
        draft.setAgreementId(agreement);
        draft.setOrganizationIds(new ArrayList<>(LongStream.of(organizations).boxed().toList()));
        draft.setRhythm(Rhythm.MONTHLY);
        draft.setDayOfMonth(15);
        draft.setStartsOn(clock.today());
        draft.setPlace("示例 会议室");
        draft.setTopicDays(3);
        return draft;
    }

    /** A series and a meeting under an agreement. */
    void under(long agreement, long chair, Actor secretary) {
        office.as(secretary, () -> {
            series.plan(seriesDraft(agreement));
            return meetings.convene(under(agreement, chair));
        });
    }

    /** Held, with all of these present, the only item written, and laid before the parties. */
    MeetingDetails circulated(Actor convener, MeetingDetails agenda, long... present) {
        return office.as(convener, () -> {
            meetings.hold(RecordRef.latest(agenda.id()), null);
            meetings.recordAttendance(agenda.id(), attendance(0, present));
            meetings.writeMinutes(agenda.id(), agenda.agenda().get(0).id(), minutes(0, "示例 同意", present[0], clock.today().plusMonths(1)));
            return meetings.circulate(RecordRef.latest(agenda.id()));
        });
    }

    static TopicDraft topic(String title, Long proposer) {
        TopicDraft topic = new TopicDraft();
        topic.setTitle(title);
        topic.setOrganizationId(proposer);
        return topic;
    }

    static AttendanceDraft attendance(int version, long... present) {
        AttendanceDraft draft = new AttendanceDraft();
        draft.setVersion(version);
        LongStream.of(present).forEach(id -> {
            AttendeeDraft line = new AttendeeDraft();
            line.setOrganizationId(id);
            line.setStatus(AttendanceStatus.PRESENT);
            line.setName("示例代表");
            line.setTitle("委员");
            draft.getLines().add(line);
        });
        return draft;
    }

    /** Minutes without a resolution. */
    static MinutesDraft minutes(int version, String outcome) {
        MinutesDraft draft = new MinutesDraft();
        draft.setVersion(version);
        draft.setDiscussion("示例 讨论");
        draft.setOutcome(outcome);
        return draft;
    }

    /** Minutes with one resolution. */
    static MinutesDraft minutes(int version, String outcome, long owner, LocalDate due) {
        MinutesDraft draft = minutes(version, outcome);
        ResolutionDraft line = new ResolutionDraft();
        line.setText("示例 决议");
        line.setMeasure("通过验收");
        line.setOwnerOrganizationId(owner);
        line.setOwnerPerson("示例责任人");
        line.setDue(due);
        draft.setResolutions(new ArrayList<>(List.of(line)));
        return draft;
    }
}
