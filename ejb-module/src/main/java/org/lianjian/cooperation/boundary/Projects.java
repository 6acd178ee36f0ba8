package org.lianjian.cooperation.boundary;

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

/** Projects, from the proposal to the acceptance. Every step answers the record as it stands afterwards. */
@Local
public interface Projects {

    /** Projects within the caller's reach. */
    Slice<ProjectRow> list(ProjectFilter filter, PageQuery page);

    /** One project. */
    ProjectDetails get(long id);

    /** What happened to one project, newest first. */
    List<TrailEntry> history(long id);

    /** An evidence file of one project. */
    AttachmentContent evidence(long id, long attachmentId);

    /** What the form of a new project starts from; {@code agreementId} may be null. */
    ProjectForm form(Long agreementId);

    /** Proposes it under an active agreement; gives the number (invariant 16). */
    ProjectDetails propose(@Valid ProjectDraft draft);

    /** Writes the plan of a proposed project anew; who agreed to the former one has to agree again. */
    ProjectDetails change(RecordRef ref, @Valid ProjectDraft draft);

    /** Agrees to the plan for the caller's own organisation. The version is that of the plan read: others' agreeing does not make it stale. */
    ProjectDetails agree(RecordRef ref);

    ProjectDetails start(RecordRef ref);

    /** Notes a milestone as reached, or no longer so. */
    ProjectDetails mark(RecordRef ref, @Valid MilestoneMark mark);

    /** Adds a note on the progress with files. */
    ProjectDetails note(RecordRef ref, @Valid NoteDraft note, List<Upload> evidence);

    /** Adds a money entry. Without a version others' entries do not get in its way. */
    ProjectDetails enter(RecordRef ref, @Valid MoneyDraft entry);

    /** Takes an entry back by another one; once only. */
    ProjectDetails reverse(RecordRef ref, long entryId, @PlainText(max = 500, lines = true) String reason);

    /** Claims it done; what it fulfils of the agreement's commitments counts as filed. */
    ProjectDetails complete(RecordRef ref, @Valid CompletionDraft completion, List<Upload> evidence);

    /** Accepts it (invariants 6 and 10); what it fulfils becomes done. */
    ProjectDetails accept(RecordRef ref);

    /** Hands a completed project back to be gone on with. */
    ProjectDetails returnIt(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    ProjectDetails abandon(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** Links a correction to an accepted project (invariant 8). */
    ProjectDetails addAddendum(RecordRef ref, @PlainText(max = 2000, lines = true) String text);
}
