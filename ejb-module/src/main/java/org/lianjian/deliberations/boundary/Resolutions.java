package org.lianjian.deliberations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** What meetings resolved, until it is closed (决议销号). Every step answers the record as it stands afterwards. */
@Local
public interface Resolutions {

    /** Resolutions within the caller's reach: the closed column by day of closing, the last first; all else by day due. */
    Slice<ResolutionRow> list(ResolutionFilter filter, PageQuery page);

    /**
     * The board of a filter, whose own column is left aside.
     *
     * @param each how many lines of each column at most, 1 to 50
     */
    ResolutionBoard board(ResolutionFilter filter, int each);

    /** How much of what the filter finds fell due in a period and was closed on time. */
    ClosureRate closure(ResolutionFilter filter, LocalDate from, LocalDate to);

    /** One resolution. */
    ResolutionDetails get(long id);

    /** What happened to one resolution, newest first. */
    List<TrailEntry> history(long id);

    /** A file that was handed in as proof. */
    AttachmentContent evidence(long id, long attachmentId);

    /** The resolutions that records came out of, as far as the caller may see them. */
    List<ResolutionOrigin> originsOf(OffspringKind kind, Collection<Long> recordIds);

    /** Its owner begins. */
    ResolutionDetails start(RecordRef ref);

    /** Its owner says that it is done, with at least one file to show it. */
    ResolutionDetails claim(RecordRef ref, @PlainText(max = 2000, lines = true) String proof, List<Upload> evidence);

    /** Somebody else finds it done: it is closed and never changes again (invariants 6 and 8). */
    ResolutionDetails verify(RecordRef ref);

    /** Somebody else finds it not done (invariant 6). */
    ResolutionDetails reopen(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);

    /** Whoever decides over its participants gives it more time. */
    ResolutionDetails defer(RecordRef ref, @Valid DeferralDraft draft);

    /** Registers an addendum of an agreement that comes out of it, with a promise or without, in one transaction. */
    ResolutionDetails bearAddendum(RecordRef ref, @Valid BornAddendumDraft draft);

    /** Plans an activity that comes out of it, in one transaction. */
    ResolutionDetails bearActivity(RecordRef ref, @Valid ActivityDraft draft);

    /** Proposes a project that comes out of it, in one transaction. */
    ResolutionDetails bearProject(RecordRef ref, @Valid ProjectDraft draft);

    /** Links a correction to a closed one (invariant 8). */
    ResolutionDetails addAddendum(RecordRef ref, @PlainText(max = 2000, lines = true) String text);
}
