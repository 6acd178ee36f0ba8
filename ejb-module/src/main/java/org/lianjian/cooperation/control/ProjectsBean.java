package org.lianjian.cooperation.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.MilestoneMark;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.NoteDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectForm;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.cooperation.entity.ProjectMilestone;
import org.lianjian.cooperation.entity.ProjectMoney;
import org.lianjian.cooperation.entity.ProjectParty;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** The use cases of projects. */
@Stateless
public class ProjectsBean implements Projects {

    @Inject
    private ProjectDesk desk;

    @Inject
    private ProjectStore store;

    @Inject
    private ProjectQueries queries;

    @Inject
    private ProjectPlans plans;

    @Inject
    private Fulfilling fulfilling;

    @Inject
    private ListingBook listings;

    @Inject
    private ProjectEvidence evidence;

    @Override
    @Allowed(Operation.PROJECT_LIST)
    public Slice<ProjectRow> list(ProjectFilter filter, PageQuery page) {
        return queries.list(filter, desk.reach(Operation.PROJECT_LIST), page);
    }

    @Override
    @Allowed(Operation.PROJECT_VIEW)
    public ProjectDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.PROJECT_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.PROJECT_VIEW)
    public AttachmentContent evidence(long id, long attachmentId) {
        return evidence.load(desk.show(id), attachmentId);
    }

    @Override
    @Allowed(Operation.PROJECT_PROPOSE)
    public ProjectForm form(Long agreementId) {
        return plans.form(agreementId, desk.occasion());
    }

    @Override
    @Allowed(Operation.PROJECT_PROPOSE)
    @Audited(AuditEvent.PROJECT_PROPOSED)
    public ProjectDetails propose(ProjectDraft draft) {
        Project project = plans.propose(draft, desk.occasion());
        store.add(project);
        return desk.record(project, AuditEvent.PROJECT_PROPOSED, ProjectFacts.of(project).asProposed(project));
    }

    @Override
    @Allowed(Operation.PROJECT_PROPOSE)
    @Audited(AuditEvent.PROJECT_CHANGED)
    public ProjectDetails change(RecordRef ref, ProjectDraft draft) {
        Project project = desk.take(ref, Operation.PROJECT_PROPOSE);
        ProjectFacts before = ProjectFacts.of(project);
        plans.change(project, draft, desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_CHANGED, before.changedTo(ProjectFacts.of(project)));
    }

    @Override
    @Allowed(Operation.PROJECT_AGREE)
    @Audited(AuditEvent.PROJECT_AGREED)
    public ProjectDetails agree(RecordRef ref) {
        Project project = desk.takeLatest(ref, Operation.PROJECT_AGREE);
        project.expectPlan(ref);
        List<ProjectParty> before = project.parties().stream().filter(ProjectParty::hasAgreed).toList();
        project.agree(desk.occasion());
        if (project.getState() == ProjectState.AGREED) {
            listings.reserve(project, desk.occasion());
        }
        String now = project.parties().stream().filter(party -> party.hasAgreed() && !before.contains(party))
                .map(party -> Long.toString(party.getOrganizationId())).collect(Collectors.joining(", "));
        return desk.record(project, AuditEvent.PROJECT_AGREED, Facts.none().with("organizations", now).with("state", project.getState()));
    }

    @Override
    @Allowed(Operation.PROJECT_START)
    @Audited(AuditEvent.PROJECT_STARTED)
    public ProjectDetails start(RecordRef ref) {
        Project project = desk.take(ref, Operation.PROJECT_START);
        project.start(desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_STARTED, Facts.none());
    }

    @Override
    @Allowed(Operation.PROJECT_REPORT)
    @Audited(AuditEvent.PROJECT_MILESTONE_MARKED)
    public ProjectDetails mark(RecordRef ref, MilestoneMark mark) {
        Project project = desk.take(ref, Operation.PROJECT_REPORT);
        ProjectMilestone milestone = project.mark(mark.getMilestoneId(), mark.getDoneOn(), desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_MILESTONE_MARKED, Facts.none().with("milestone", milestone.getId())
                .with("doneOn", mark.getDoneOn() == null ? "-" : mark.getDoneOn()));
    }

    @Override
    @Allowed(Operation.PROJECT_REPORT)
    @Audited(AuditEvent.PROJECT_NOTE_ADDED)
    public ProjectDetails note(RecordRef ref, NoteDraft note, List<Upload> files) {
        Project project = desk.take(ref, Operation.PROJECT_REPORT);
        LocalDate day = note.getNotedOn() == null ? desk.occasion().today() : note.getNotedOn();
        project.note(day, note.getText(), desk.occasion());
        List<Attachment> kept = evidence.keep(project, files);
        return desk.record(project, AuditEvent.PROJECT_NOTE_ADDED,
                ProjectFacts.withFiles(Facts.none().with("notedOn", day).text("note", note.getText()), kept));
    }

    @Override
    @Allowed(Operation.PROJECT_ENTER_MONEY)
    @Audited(AuditEvent.PROJECT_MONEY_ENTERED)
    public ProjectDetails enter(RecordRef ref, MoneyDraft draft) {
        Project project = desk.take(ref, Operation.PROJECT_ENTER_MONEY);
        ProjectMoney entry = store.keep(project.enter(MoneyContents.of(draft), desk.occasion()));
        return desk.record(project, AuditEvent.PROJECT_MONEY_ENTERED, ProjectFacts.entered(entry));
    }

    @Override
    @Allowed(Operation.PROJECT_ENTER_MONEY)
    @Audited(AuditEvent.PROJECT_MONEY_REVERSED)
    public ProjectDetails reverse(RecordRef ref, long entryId, String reason) {
        Project project = desk.take(ref, Operation.PROJECT_ENTER_MONEY);
        ProjectMoney reversal = store.keep(project.reverse(entryId, reason, desk.occasion()));
        return desk.record(project, AuditEvent.PROJECT_MONEY_REVERSED, ProjectFacts.entered(reversal));
    }

    @Override
    @Allowed(Operation.PROJECT_COMPLETE)
    @Audited(AuditEvent.PROJECT_COMPLETED)
    public ProjectDetails complete(RecordRef ref, CompletionDraft completion, List<Upload> files) {
        Project project = desk.take(ref, Operation.PROJECT_COMPLETE);
        fulfilling.complete(project, completion, plans.agreementOf(project, desk.occasion()), desk.occasion());
        List<Attachment> kept = evidence.keep(project, files);
        return desk.record(project, AuditEvent.PROJECT_COMPLETED, ProjectFacts.completed(project, kept));
    }

    @Override
    @Allowed(Operation.PROJECT_ACCEPT)
    @Audited(AuditEvent.PROJECT_ACCEPTED)
    public ProjectDetails accept(RecordRef ref) {
        Project project = desk.take(ref, Operation.PROJECT_ACCEPT);
        project.accept(desk.occasion());
        fulfilling.fulfil(project);
        listings.settle(project, desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_ACCEPTED, Facts.none());
    }

    @Override
    @Allowed(Operation.PROJECT_RETURN)
    @Audited(AuditEvent.PROJECT_RETURNED)
    public ProjectDetails returnIt(RecordRef ref, String reason) {
        Project project = desk.take(ref, Operation.PROJECT_RETURN);
        ProjectState before = project.getState();
        project.returnIt(reason, desk.occasion());
        fulfilling.takeBack(project, before);
        return desk.record(project, AuditEvent.PROJECT_RETURNED, Facts.none().text("reason", reason));
    }

    @Override
    @Allowed(Operation.PROJECT_ABANDON)
    @Audited(AuditEvent.PROJECT_ABANDONED)
    public ProjectDetails abandon(RecordRef ref, String reason) {
        Project project = desk.take(ref, Operation.PROJECT_ABANDON);
        ProjectState before = project.getState();
        project.abandon(reason, desk.occasion());
        fulfilling.takeBack(project, before);
        listings.release(project, desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_ABANDONED, Facts.none().with("from", before).text("reason", reason));
    }

    @Override
    @Allowed(Operation.PROJECT_ADD_ADDENDUM)
    @Audited(AuditEvent.PROJECT_ADDENDUM_ADDED)
    public ProjectDetails addAddendum(RecordRef ref, String text) {
        Project project = desk.take(ref, Operation.PROJECT_ADD_ADDENDUM);
        project.addAddendum(text, desk.occasion());
        return desk.record(project, AuditEvent.PROJECT_ADDENDUM_ADDED, Facts.none().text("addendum", text));
    }
}
