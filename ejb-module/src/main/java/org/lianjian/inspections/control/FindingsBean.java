package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.KeptTemplates;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.FindingForm;
import org.lianjian.inspections.boundary.FindingRow;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.ReopenDraft;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.inspections.entity.FindingContent;
import org.lianjian.inspections.entity.FindingOccasion;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** The use cases of findings. */
@Stateless
public class FindingsBean implements Findings {

    private static final String EVIDENCE = "evidence";
    private static final int MOST_FILES = 20;

    @Inject
    private FindingDesk desk;

    @Inject
    private FindingStore store;

    @Inject
    private FindingQueries queries;

    @Inject
    private FindingContents contents;

    @Inject
    private Attachments attachments;

    @Inject
    private KeptTemplates templates;

    @Override
    @Allowed(Operation.FINDING_LIST)
    public Slice<FindingRow> list(FindingFilter filter, PageQuery page) {
        return queries.list(filter, desk.actor(), page);
    }

    @Override
    @Allowed(Operation.FINDING_VIEW)
    public FindingDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.FINDING_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.FINDING_VIEW)
    public AttachmentContent evidence(long id, long attachmentId) {
        if (desk.show(id).entries().stream().noneMatch(entry -> entry.files().contains(attachmentId))) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }

    @Override
    @Allowed(Operation.FINDING_ISSUE)
    public FindingForm form(List<RecordDraft> records) {
        return contents.form(records, occasion());
    }

    @Override
    @Allowed(Operation.FINDING_ISSUE)
    @Audited(AuditEvent.FINDING_ISSUED)
    public FindingDetails issue(FindingDraft draft) {
        Occasion occasion = occasion();
        Engagement engagement = contents.engagement(draft, occasion);
        FindingContent content = contents.of(draft, engagement);
        Finding finding = Finding.issue(content, () -> contents.nextNumber(content, occasion.today().getYear()),
                desk.occasion(FindingStore.auditors(engagement)));
        store.add(finding);
        FindingDetails issued = desk.record(finding, AuditEvent.FINDING_ISSUED, FindingFacts.asIssued(finding));
        templates.keep(DocumentKind.FINDING, issued.id(), issued.townshipCode());
        templates.keep(DocumentKind.RECTIFICATION_NOTICE, issued.id(), issued.townshipCode());
        return issued;
    }

    @Override
    @Allowed(Operation.FINDING_ACKNOWLEDGE)
    @Audited(AuditEvent.FINDING_ACKNOWLEDGED)
    public FindingDetails acknowledge(RecordRef ref, String text) {
        Finding finding = desk.take(ref, Operation.FINDING_ACKNOWLEDGE);
        finding.acknowledge(text, desk.occasion(finding));
        return desk.record(finding, AuditEvent.FINDING_ACKNOWLEDGED, Facts.none().text("text", text));
    }

    @Override
    @Allowed(Operation.FINDING_CLAIM)
    @Audited(AuditEvent.FINDING_CLAIMED)
    public FindingDetails claim(RecordRef ref, ClaimDraft claim, List<Upload> evidence) {
        Finding finding = desk.take(ref, Operation.FINDING_CLAIM);
        FindingOccasion occasion = desk.occasion(finding);
        finding.objection(FindingStep.CLAIM, occasion).map(Objection::asError).ifPresent(error -> {
            throw error;
        });
        List<Attachment> kept = keep(evidence == null ? List.of() : evidence);
        finding.claim(claim, kept.stream().map(Attachment::id).toList(), occasion);
        return desk.record(finding, AuditEvent.FINDING_CLAIMED, FindingFacts.asClaimed(claim, kept));
    }

    @Override
    @Allowed(Operation.FINDING_VERIFY)
    @Audited(AuditEvent.FINDING_VERIFIED)
    public FindingDetails verify(RecordRef ref, String text) {
        Finding finding = desk.take(ref, Operation.FINDING_VERIFY);
        finding.verify(text, desk.occasion(finding));
        return desk.record(finding, AuditEvent.FINDING_VERIFIED, Facts.none().text("text", text));
    }

    @Override
    @Allowed(Operation.FINDING_REOPEN)
    @Audited(AuditEvent.FINDING_REOPENED)
    public FindingDetails reopen(RecordRef ref, ReopenDraft reopening) {
        Finding finding = desk.take(ref, Operation.FINDING_REOPEN);
        finding.reopen(reopening.getReason(), reopening.getDueOn(), desk.occasion(finding));
        return desk.record(finding, AuditEvent.FINDING_REOPENED,
                Facts.none().with("dueOn", finding.getDueOn()).text("reason", reopening.getReason()));
    }

    private List<Attachment> keep(List<Upload> evidence) {
        if (evidence.size() > MOST_FILES) {
            throw new InvalidInput(EVIDENCE, "validation.tooMany", "", MOST_FILES);
        }
        return evidence.stream().map(upload -> attachments.store(EVIDENCE, upload)).toList();
    }

    private Occasion occasion() {
        FindingOccasion now = desk.occasion(Set.of());
        return new Occasion(now.actor(), now.now(), now.today());
    }
}
