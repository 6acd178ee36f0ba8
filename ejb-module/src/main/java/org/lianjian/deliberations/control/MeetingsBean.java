package org.lianjian.deliberations.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingForm;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** The use cases of meetings. */
@Stateless
public class MeetingsBean implements Meetings {

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingStore store;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Convening convening;

    @Inject
    private Writing writing;

    @Inject
    private KeptMinutes paper;

    @Override
    @Allowed(Operation.MEETING_LIST)
    public Slice<MeetingRow> list(MeetingFilter filter, PageQuery page) {
        return queries.list(filter, desk.reach(Operation.MEETING_LIST), page);
    }

    @Override
    @Allowed(Operation.MEETING_VIEW)
    public MeetingDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.MEETING_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.MEETING_CONVENE)
    public MeetingForm form() {
        return convening.form(desk.occasion());
    }

    @Override
    @Allowed(Operation.MEETING_CONVENE)
    @Audited(AuditEvent.MEETING_CONVENED)
    public MeetingDetails convene(MeetingDraft draft) {
        Meeting meeting = convening.convene(draft, desk.occasion());
        writing.followUp(meeting, desk.occasion());
        store.add(meeting);
        return desk.record(meeting, AuditEvent.MEETING_CONVENED, MeetingFacts.of(meeting).asConvened(meeting));
    }

    @Override
    @Allowed(Operation.MEETING_LEAD)
    @Audited(AuditEvent.MEETING_CHANGED)
    public MeetingDetails change(RecordRef ref, MeetingDraft draft) {
        Meeting meeting = desk.take(ref, Operation.MEETING_LEAD);
        MeetingFacts before = MeetingFacts.of(meeting);
        meeting.change(Convening.content(draft), desk.occasion());
        return desk.record(meeting, AuditEvent.MEETING_CHANGED, before.changedTo(MeetingFacts.of(meeting)));
    }

    @Override
    @Allowed(Operation.MEETING_CANCEL)
    @Audited(AuditEvent.MEETING_CANCELLED)
    public MeetingDetails cancel(RecordRef ref, String reason) {
        Meeting meeting = desk.take(ref, Operation.MEETING_CANCEL);
        meeting.cancel(reason, desk.occasion());
        return desk.record(meeting, AuditEvent.MEETING_CANCELLED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.TOPIC_PROPOSE)
    @Audited(AuditEvent.TOPIC_PROPOSED)
    public MeetingDetails propose(long id, TopicDraft draft) {
        Meeting meeting = desk.take(RecordRef.latest(id), Operation.TOPIC_PROPOSE);
        long organization = writing.propose(meeting, draft, desk.occasion());
        return desk.record(meeting, AuditEvent.TOPIC_PROPOSED, Facts.none().with("organizationId", organization).text("topic", draft.getTitle()));
    }

    @Override
    @Allowed(Operation.MEETING_LEAD)
    @Audited(AuditEvent.AGENDA_SET)
    public MeetingDetails setAgenda(RecordRef ref, List<Long> itemIds) {
        Meeting meeting = desk.take(ref, Operation.MEETING_LEAD);
        writing.setAgenda(meeting, itemIds, desk.occasion());
        long followUps = meeting.agenda().stream().filter(AgendaItem::isFollowUp).count();
        return desk.record(meeting, AuditEvent.AGENDA_SET, Facts.none().with("items", meeting.agenda().size()).with("followUps", followUps));
    }

    @Override
    @Allowed(Operation.MEETING_LEAD)
    @Audited(AuditEvent.MEETING_HELD)
    public MeetingDetails hold(RecordRef ref, LocalDate heldOn) {
        Meeting meeting = desk.take(ref, Operation.MEETING_LEAD);
        meeting.hold(heldOn == null ? meeting.getHeldOn() : heldOn, desk.occasion());
        return desk.record(meeting, AuditEvent.MEETING_HELD, Facts.none().with("heldOn", meeting.getHeldOn()));
    }

    @Override
    @Allowed(Operation.MINUTES_WRITE)
    @Audited(AuditEvent.ATTENDANCE_RECORDED)
    public MeetingDetails recordAttendance(long id, AttendanceDraft draft) {
        Meeting meeting = desk.take(RecordRef.latest(id), Operation.MINUTES_WRITE);
        meeting.recordAttendance(draft.getVersion(), Attendances.lines(draft, meeting), desk.occasion());
        return desk.record(meeting, AuditEvent.ATTENDANCE_RECORDED, MeetingFacts.ofAttendance(meeting));
    }

    @Override
    @Allowed(Operation.MINUTES_WRITE)
    @Audited(AuditEvent.MINUTES_WRITTEN)
    public MeetingDetails writeMinutes(long id, long itemId, MinutesDraft draft) {
        Meeting meeting = desk.take(RecordRef.latest(id), Operation.MINUTES_WRITE);
        AgendaItem item = writing.writeMinutes(meeting, itemId, draft, desk.occasion());
        return desk.record(meeting, AuditEvent.MINUTES_WRITTEN, MeetingFacts.ofMinutes(item));
    }

    @Override
    @Allowed(Operation.MEETING_LEAD)
    @Audited(AuditEvent.MINUTES_CIRCULATED)
    public MeetingDetails circulate(RecordRef ref) {
        Meeting meeting = desk.take(ref, Operation.MEETING_LEAD);
        meeting.circulate(desk.occasion());
        return desk.record(meeting, AuditEvent.MINUTES_CIRCULATED, MeetingFacts.ofWording(meeting));
    }

    @Override
    @Allowed(Operation.MEETING_CONFIRM)
    @Audited(AuditEvent.MINUTES_CONFIRMED)
    public MeetingDetails confirm(long id, Integer textRevision) {
        Meeting meeting = desk.take(RecordRef.latest(id), Operation.MEETING_CONFIRM);
        meeting.confirm(textRevision, desk.occasion());
        return desk.record(meeting, AuditEvent.MINUTES_CONFIRMED, MeetingFacts.ofWording(meeting).with("state", meeting.getState()));
    }

    @Override
    @Allowed(Operation.MEETING_OBJECT)
    @Audited(AuditEvent.MINUTES_OBJECTED)
    public MeetingDetails object(long id, Integer textRevision, String reason) {
        Meeting meeting = desk.take(RecordRef.latest(id), Operation.MEETING_OBJECT);
        meeting.object(textRevision, reason, desk.occasion());
        return desk.record(meeting, AuditEvent.MINUTES_OBJECTED, MeetingFacts.ofWording(meeting).text("reason", reason));
    }

    @Override
    @Allowed(Operation.MEETING_ISSUE)
    @Audited(AuditEvent.MINUTES_ISSUED)
    public MeetingDetails issue(RecordRef ref) {
        Meeting meeting = desk.take(ref, Operation.MEETING_ISSUE);
        writing.issue(meeting, desk.occasion());
        return paper.issued(desk.record(meeting, AuditEvent.MINUTES_ISSUED,
                MeetingFacts.ofWording(meeting).with("resolutions", meeting.resolutions().size())));
    }

    @Override
    @Allowed(Operation.MEETING_ADD_ADDENDUM)
    @Audited(AuditEvent.MEETING_ADDENDUM_ADDED)
    public MeetingDetails addAddendum(RecordRef ref, String text) {
        Meeting meeting = desk.take(ref, Operation.MEETING_ADD_ADDENDUM);
        meeting.addAddendum(text, desk.occasion());
        return desk.record(meeting, AuditEvent.MEETING_ADDENDUM_ADDED, Facts.none().text("addendum", text));
    }
}
