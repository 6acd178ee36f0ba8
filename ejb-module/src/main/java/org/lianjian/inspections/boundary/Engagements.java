package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** Audit engagements, from commissioning to closing. Every step answers the record as it stands afterwards. */
@Local
public interface Engagements {

    /** Engagements of the caller's city, or those that name the caller, newest first. */
    Slice<EngagementRow> list(EngagementFilter filter, PageQuery page);

    /** One engagement. */
    EngagementDetails get(long id);

    /** What happened to one engagement, newest first. */
    List<TrailEntry> history(long id);

    /** Accounts that may be named as auditors and whose names contain {@code q}, by name; at most 20. */
    List<EngagementAuditor> candidates(String q);

    /** Commissions one; from the first day of access its auditors may read. */
    EngagementDetails commission(@Valid EngagementDraft draft);

    /** Changes one that is not closed; access follows at once. */
    EngagementDetails change(RecordRef ref, @Valid EngagementDraft draft);

    /** Closes one for good; access ends at once. */
    EngagementDetails close(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);
}
