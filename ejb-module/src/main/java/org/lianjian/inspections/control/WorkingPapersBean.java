package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.PaperDetails;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Sample;
import org.lianjian.inspections.entity.SampleRecord;
import org.lianjian.inspections.entity.WorkingPaper;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;

/** The use cases of working papers. */
@Stateless
public class WorkingPapersBean implements WorkingPapers {

    @Inject
    private EngagementDesk desk;

    @Inject
    private SampleStore store;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public PaperDetails get(long id) {
        WorkingPaper paper = store.paper(id);
        return details(paper, desk.showOf(paper));
    }

    @Override
    @Allowed(Operation.PAPER_WRITE)
    @Audited(AuditEvent.WORKING_PAPER_WRITTEN)
    public PaperDetails write(RecordRef ref, PaperDraft draft, List<Upload> evidence) {
        WorkingPaper paper = store.paper(ref.id());
        Engagement engagement = desk.workOn(paper);
        paper.expect(ref);
        List<Attachment> files = evidence.stream().map(file -> attachments.store("evidence", file)).toList();
        paper.write(draft.getResult(), blankToNull(draft.getChecked()), blankToNull(draft.getNote()),
                files.stream().map(Attachment::id).toList(), desk.occasion());
        String digests = files.stream().map(Attachment::sha256).collect(Collectors.joining(", "));
        trail.record(AuditEvent.WORKING_PAPER_WRITTEN, new Subject(paper.getId(), "", engagement.scope()),
                Facts.none().with("engagement", engagement.getId()).with("sample", paper.getSampleId())
                        .with("record", store.recordOf(paper).getRecordId()).with("result", paper.getResult())
                        .with("evidence", files.isEmpty() ? null : digests).text("checked", paper.getChecked()).text("note", paper.getNote()));
        return details(paper, engagement);
    }

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public AttachmentContent evidence(long id, long attachmentId) {
        WorkingPaper paper = store.paper(id);
        desk.showOf(paper);
        if (!paper.evidence().contains(attachmentId)) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }

    private PaperDetails details(WorkingPaper paper, Engagement engagement) {
        Sample sample = store.sample(paper.getSampleId());
        SampleRecord row = store.recordOf(paper);
        List<Attachment> files = paper.evidence().isEmpty() ? List.of() : attachments.find(paper.evidence());
        return new PaperDetails(paper.getId(), paper.getVersion(), engagement.getId(), engagement.getTitle(), sample.getId(),
                sample.getTitle(), row.getPosition(), sample.records().size(), sample.getPlan().getKind(), row.getRecordId(), row.getKey(),
                row.getTitle(), paper.getResult(), paper.getChecked(), paper.getNote(), files, store.nextOpen(paper).orElse(null),
                engagement.isWorkedOnBy(desk.occasion().actor(), desk.occasion().today()), paper.getChangedAt(), paper.getChangedByName());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
