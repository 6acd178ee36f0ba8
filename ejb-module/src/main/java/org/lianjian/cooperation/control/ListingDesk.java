package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the listing within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class ListingDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private ListingStore store;

    @Inject
    private ListingReach reach;

    @Inject
    private ListingView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    /** A listing to be read, the own one or a published one. */
    Listing show(long id) {
        access.demand(Operation.LISTING_VIEW);
        Listing listing = store.listing(id);
        if (!reach.sees(listing)) {
            throw new NotFound(ListingStore.LISTING, id);
        }
        return listing;
    }

    /** A listing to be changed, in its version. */
    Listing take(RecordRef ref, Operation operation) {
        Listing listing = store.locked(ref.id());
        access.demand(operation, listing.scope(), ListingStore.LISTING, ref.id());
        listing.expect(ref);
        return listing;
    }

    ListingDetails details(Listing listing) {
        return view.details(listing, occasion());
    }

    /** What happened to it, for those whose it is. */
    List<TrailEntry> history(Listing listing) {
        return access.permits(Operation.LISTING_VIEW, listing.scope()) ? view.history(listing) : List.of();
    }

    /** Records the change and answers the listing as it stands now. */
    ListingDetails record(Listing listing, AuditEvent event, Facts facts) {
        trail.record(event, ListingFacts.subject(listing), facts);
        return details(listing);
    }
}
