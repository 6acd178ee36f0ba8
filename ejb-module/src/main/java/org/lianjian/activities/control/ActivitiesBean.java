package org.lianjian.activities.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.FilingForm;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.activities.entity.Activity;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** The use cases of activities. */
@Stateless
public class ActivitiesBean implements Activities {

    @Inject
    private ActivityDesk desk;

    @Inject
    private ActivityStore store;

    @Inject
    private ActivityQueries queries;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private Filing filing;

    @Inject
    private FilingForms forms;

    @Inject
    private Attachments attachments;

    @Override
    @Allowed(Operation.ACTIVITY_LIST)
    public Slice<ActivityRow> list(ActivityFilter filter, PageQuery page) {
        return queries.list(filter, desk.reach(Operation.ACTIVITY_LIST), page);
    }

    @Override
    @Allowed(Operation.ACTIVITY_LIST)
    public LedgerTotals totals(ActivityFilter filter) {
        return queries.totals(filter, desk.reach(Operation.ACTIVITY_LIST));
    }

    @Override
    @Allowed(Operation.ACTIVITY_VIEW)
    public ActivityDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.ACTIVITY_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.ACTIVITY_VIEW)
    public AttachmentContent evidence(long id, long attachmentId) {
        if (!desk.show(id).evidence().contains(attachmentId)) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }

    @Override
    @Allowed(Operation.ACTIVITY_FILE)
    public FilingForm form(Long agreementId, LocalDate heldOn) {
        return forms.form(agreementId, heldOn, desk.occasion());
    }

    @Override
    @Allowed(Operation.ACTIVITY_PLAN)
    @Audited(AuditEvent.ACTIVITY_PLANNED)
    public ActivityDetails plan(ActivityDraft draft) {
        Activity activity = planned(draft);
        store.add(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_PLANNED, ActivityFacts.of(activity).asPlanned());
    }

    @Override
    @Allowed(Operation.ACTIVITY_PLAN)
    @Audited(AuditEvent.ACTIVITY_CHANGED)
    public ActivityDetails change(RecordRef ref, ActivityDraft draft) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_PLAN);
        ActivityFacts before = ActivityFacts.of(activity);
        rewrite(activity, draft);
        return desk.record(activity, AuditEvent.ACTIVITY_CHANGED, before.changedTo(ActivityFacts.of(activity)));
    }

    @Override
    @Allowed(Operation.ACTIVITY_HOLD)
    @Audited(AuditEvent.ACTIVITY_HELD)
    public ActivityDetails hold(RecordRef ref, LocalDate heldOn) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_HOLD);
        hold(activity, heldOn == null ? activity.getHeldOn() : heldOn);
        return desk.record(activity, AuditEvent.ACTIVITY_HELD, Facts.none().with("heldOn", activity.getHeldOn()));
    }

    @Override
    @Allowed(Operation.ACTIVITY_CANCEL)
    @Audited(AuditEvent.ACTIVITY_CANCELLED)
    public ActivityDetails cancel(RecordRef ref, String reason) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_CANCEL);
        activity.cancel(reason, calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_CANCELLED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.ACTIVITY_FILE)
    @Audited(AuditEvent.ACTIVITY_FILED)
    public ActivityDetails fileNew(ActivityDraft draft, List<Upload> evidence) {
        Activity activity = planned(draft);
        hold(activity, activity.getHeldOn());
        List<Attachment> kept = filing.file(activity, calendar.of(activity), evidence, desk.occasion());
        store.add(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_FILED, ActivityFacts.asFiled(activity, kept));
    }

    @Override
    @Allowed(Operation.ACTIVITY_FILE)
    @Audited(AuditEvent.ACTIVITY_FILED)
    public ActivityDetails file(RecordRef ref, ActivityDraft draft, List<Upload> evidence) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_FILE);
        if (draft != null) {
            rewrite(activity, draft);
        }
        if (activity.getState() == ActivityState.PLANNED) {
            hold(activity, activity.getHeldOn());
        }
        List<Attachment> kept = filing.file(activity, calendar.of(activity), evidence, desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_FILED, ActivityFacts.asFiled(activity, kept));
    }

    @Override
    @Allowed(Operation.ACTIVITY_CONFIRM)
    @Audited(AuditEvent.ACTIVITY_CONFIRMED)
    public ActivityDetails confirm(RecordRef ref) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_CONFIRM);
        activity.confirm(calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_CONFIRMED, Facts.none().with("state", activity.getState()));
    }

    @Override
    @Allowed(Operation.ACTIVITY_DISPUTE)
    @Audited(AuditEvent.ACTIVITY_DISPUTED)
    public ActivityDetails dispute(RecordRef ref, String reason) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_DISPUTE);
        activity.dispute(reason, calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_DISPUTED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.ACTIVITY_ACCEPT)
    @Audited(AuditEvent.ACTIVITY_ACCEPTED)
    public ActivityDetails accept(RecordRef ref) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_ACCEPT);
        activity.accept(calendar.of(activity), desk.occasion());
        filing.fulfil(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_ACCEPTED, Facts.none().with("unconfirmed", activity.isUnconfirmed()));
    }

    @Override
    @Allowed(Operation.ACTIVITY_RETURN)
    @Audited(AuditEvent.ACTIVITY_RETURNED)
    public ActivityDetails returnIt(RecordRef ref, String reason) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_RETURN);
        activity.returnIt(reason, calendar.of(activity), desk.occasion());
        filing.takeBack(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_RETURNED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.ACTIVITY_REJECT)
    @Audited(AuditEvent.ACTIVITY_REJECTED)
    public ActivityDetails reject(RecordRef ref, String reason) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_REJECT);
        activity.reject(reason, calendar.of(activity), desk.occasion());
        filing.takeBack(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_REJECTED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.ACTIVITY_UNLOCK)
    @Audited(AuditEvent.ACTIVITY_UNLOCKED)
    public ActivityDetails unlock(RecordRef ref, String reason) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_UNLOCK);
        activity.unlock(calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_UNLOCKED, Facts.none().with("heldOn", activity.getHeldOn()).text("reason", reason));
    }

    @Override
    @Allowed(Operation.ACTIVITY_ARCHIVE)
    @Audited(AuditEvent.ACTIVITY_ARCHIVED)
    public ActivityDetails archive(RecordRef ref) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_ARCHIVE);
        activity.archive(calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_ARCHIVED, Facts.none());
    }

    @Override
    @Allowed(Operation.ACTIVITY_ADD_ADDENDUM)
    @Audited(AuditEvent.ACTIVITY_ADDENDUM_ADDED)
    public ActivityDetails addAddendum(RecordRef ref, String text) {
        Activity activity = desk.take(ref, Operation.ACTIVITY_ADD_ADDENDUM);
        activity.addAddendum(text, calendar.of(activity), desk.occasion());
        return desk.record(activity, AuditEvent.ACTIVITY_ADDENDUM_ADDED, Facts.none().text("addendum", text));
    }

    private Activity planned(ActivityDraft draft) {
        AgreementOnADay agreement = filing.chosen(draft, Operation.ACTIVITY_PLAN, null);
        return Activity.plan(Contents.of(draft, agreement), agreement, calendar.deadline(draft.getHeldOn()), desk.occasion());
    }

    private void rewrite(Activity activity, ActivityDraft draft) {
        AgreementOnADay agreement = filing.chosen(draft, Operation.ACTIVITY_PLAN, activity.getProjectId());
        activity.change(Contents.of(draft, agreement), agreement, calendar.of(activity, draft.getHeldOn()), desk.occasion());
    }

    private void hold(Activity activity, LocalDate day) {
        activity.hold(day, filing.agreementOf(activity, day), calendar.of(activity, day), desk.occasion());
    }
}
