package org.lianjian.cooperation.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** The lists of needs and of resources. Every step answers the record as it stands afterwards. */
@Local
public interface Listings {

    /** Listings of one side: those of the caller's organisations and places, and the published ones that the caller may see. */
    Slice<ListingRow> list(ListingFilter filter, PageQuery page);

    /** One need or resource. */
    ListingDetails get(long id);

    /** What happened to one, newest first; nothing for those who see it from outside. */
    List<TrailEntry> history(long id);

    /** What the form starts from. */
    ListingForm form();

    /** The categories, in their order. */
    List<ListingCategory> categories();

    ListingDetails draft(ListingSide side, @Valid ListingDraft draft);

    /** Changes a draft or a published one; what a project counts on stays as it is. */
    ListingDetails change(RecordRef ref, @Valid ListingDraft draft);

    /** Shows it to others until it expires. */
    ListingDetails publish(RecordRef ref);

    ListingDetails withdraw(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);
}
