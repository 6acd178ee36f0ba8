package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/**
 * Findings of auditors and their rectification (整改). Every step answers the record as it stands afterwards.
 *
 * <p>An engagement's auditors issue findings while their access to its records lasts. They follow up what they issued, that is read, verify and
 * reopen it, until all findings are closed, also after that access has ended: what the organisation answers is in the finding itself.
 */
@Local
public interface Findings {

    /** Findings within the caller's reach: an auditor sees those of the own engagements only. */
    Slice<FindingRow> list(FindingFilter filter, PageQuery page);

    /** One finding. */
    FindingDetails get(long id);

    /** What happened to one finding, newest first. */
    List<TrailEntry> history(long id);

    /** An evidence file of one finding. */
    AttachmentContent evidence(long id, long attachmentId);

    /** What the form of a finding about these records offers; without records it is about an organisation itself. */
    FindingForm form(List<RecordDraft> records);

    /** Issues it with its number (invariant 16). */
    FindingDetails issue(@Valid FindingDraft draft);

    /** The organisation takes note. */
    FindingDetails acknowledge(RecordRef ref, @PlainText(max = 1000, required = false, lines = true) String text);

    /** The organisation says it is rectified, with at least one file or the reason for there being none. */
    FindingDetails claim(RecordRef ref, @Valid ClaimDraft claim, List<Upload> evidence);

    /** An auditor of the engagement has seen to it that the claim holds (invariant 6). */
    FindingDetails verify(RecordRef ref, @PlainText(max = 1000, lines = true) String text);

    /** The claim does not hold; the organisation answers again by a new day. */
    FindingDetails reopen(RecordRef ref, @Valid ReopenDraft reopening);
}
