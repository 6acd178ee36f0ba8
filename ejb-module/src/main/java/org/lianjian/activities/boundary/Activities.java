package org.lianjian.activities.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** Joint activities, from the plan to the archive. Every step answers the record as it stands afterwards. */
@Local
public interface Activities {

    /** Activities within the caller's reach. */
    Slice<ActivityRow> list(ActivityFilter filter, PageQuery page);

    /** The bottom line of the ledger for a filter. */
    LedgerTotals totals(ActivityFilter filter);

    /** One activity. */
    ActivityDetails get(long id);

    /** What happened to one activity, newest first. */
    List<TrailEntry> history(long id);

    /** An evidence file of one activity. */
    AttachmentContent evidence(long id, long attachmentId);

    /** What the filing form starts from; {@code agreementId} may be null. */
    FilingForm form(Long agreementId, LocalDate heldOn);

    ActivityDetails plan(@Valid ActivityDraft draft);

    /** Changes what is planned or held and not yet filed. */
    ActivityDetails change(RecordRef ref, @Valid ActivityDraft draft);

    /** Notes that it was held, on {@code heldOn} or, when null, on the planned day. */
    ActivityDetails hold(RecordRef ref, LocalDate heldOn);

    ActivityDetails cancel(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** Plans, holds and files in one go: the filing form (invariants 4 and 5). */
    ActivityDetails fileNew(@Valid ActivityDraft draft, List<Upload> evidence);

    /** Files what was held, or again what was returned. A null draft files it as it stands. */
    ActivityDetails file(RecordRef ref, @Valid ActivityDraft draft, List<Upload> evidence);

    /** A partner confirms for its own organisation (invariant 7). */
    ActivityDetails confirm(RecordRef ref);

    ActivityDetails dispute(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** A reviewer accepts; what counts for commitments becomes done (invariant 6). */
    ActivityDetails accept(RecordRef ref);

    ActivityDetails returnIt(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    ActivityDetails reject(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** Lets a filing past the grace period in (invariant 5). */
    ActivityDetails unlock(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    ActivityDetails archive(RecordRef ref);

    ActivityDetails addAddendum(RecordRef ref, @PlainText(max = 2000, lines = true) String text);
}
