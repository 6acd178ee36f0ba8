package org.lianjian.cooperation.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingForm;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** The use cases of needs and resources. */
@Stateless
public class ListingsBean implements Listings {

    @Inject
    private ListingDesk desk;

    @Inject
    private ListingStore store;

    @Inject
    private ListingQueries queries;

    @Inject
    private ListingDrafting drafting;

    @Override
    @Allowed(Operation.LISTING_LIST)
    public Slice<ListingRow> list(ListingFilter filter, PageQuery page) {
        return queries.list(filter, page);
    }

    @Override
    @Allowed(Operation.LISTING_VIEW)
    public ListingDetails get(long id) {
        return desk.details(desk.show(id));
    }

    @Override
    @Allowed(Operation.LISTING_VIEW)
    public List<TrailEntry> history(long id) {
        return desk.history(desk.show(id));
    }

    @Override
    @Allowed(Operation.LISTING_WRITE)
    public ListingForm form() {
        return drafting.form();
    }

    @Override
    @Allowed(Operation.LISTING_LIST)
    public List<ListingCategory> categories() {
        return store.categories();
    }

    @Override
    @Allowed(Operation.LISTING_WRITE)
    @Audited(AuditEvent.LISTING_DRAFTED)
    public ListingDetails draft(ListingSide side, ListingDraft draft) {
        Listing listing = drafting.draft(side, draft, desk.occasion());
        store.add(listing);
        return desk.record(listing, AuditEvent.LISTING_DRAFTED, ListingFacts.of(listing).asDrafted(listing));
    }

    @Override
    @Allowed(Operation.LISTING_WRITE)
    @Audited(AuditEvent.LISTING_CHANGED)
    public ListingDetails change(RecordRef ref, ListingDraft draft) {
        Listing listing = desk.take(ref, Operation.LISTING_WRITE);
        ListingFacts before = ListingFacts.of(listing);
        listing.change(drafting.contentFor(listing, draft), desk.occasion());
        return desk.record(listing, AuditEvent.LISTING_CHANGED, before.changedTo(ListingFacts.of(listing)));
    }

    @Override
    @Allowed(Operation.LISTING_PUBLISH)
    @Audited(AuditEvent.LISTING_PUBLISHED)
    public ListingDetails publish(RecordRef ref) {
        Listing listing = desk.take(ref, Operation.LISTING_PUBLISH);
        listing.publish(desk.occasion());
        return desk.record(listing, AuditEvent.LISTING_PUBLISHED,
                Facts.none().with("visibility", listing.getVisibility()).with("expiresOn", listing.getExpiresOn()));
    }

    @Override
    @Allowed(Operation.LISTING_WITHDRAW)
    @Audited(AuditEvent.LISTING_WITHDRAWN)
    public ListingDetails withdraw(RecordRef ref, String reason) {
        Listing listing = desk.take(ref, Operation.LISTING_WITHDRAW);
        listing.withdraw(reason, desk.occasion());
        return desk.record(listing, AuditEvent.LISTING_WITHDRAWN, Facts.none().text("reason", reason));
    }
}
