package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.steps.Occasion;

/** What becomes of needs and resources with the project that counts on them, in the transaction of the project's step, under a lock on each. */
@Dependent
class ListingBook {

    private static final int MOST = 50;

    @Inject
    private ListingStore store;

    @Inject
    private ListingReach reach;

    @Inject
    private ListingQueries queries;

    @Inject
    private AuditTrail trail;

    /**
     * Checks what somebody names in a project.
     *
     * @throws InvalidInput naming the first that is out of reach or not free any more
     */
    Set<Long> named(List<Long> ids) {
        for (int position = 0; position < ids.size(); position++) {
            String field = "listings[" + position + "]";
            Listing listing = store.find(ids.get(position)).filter(reach::sees)
                    .orElseThrow(() -> new InvalidInput(field, "cooperation.unknownListing"));
            if (listing.getState() != ListingState.PUBLISHED) {
                throw new InvalidInput(field, "cooperation.refusal.notFree", listing.getTitle(), listing.getState());
            }
        }
        return Set.copyOf(ids);
    }

    /** What these organisations ask for or offer and is still free, as far as the actor may read it. */
    List<ListingRow> free(Set<Long> organizationIds) {
        return queries.rows(reach.readable().and("l.state = :published", "published", ListingState.PUBLISHED)
                .and("l.organizationId in :organizations", "organizations", organizationIds), "l.side, l.id", MOST);
    }

    /** The needs and resources with these ids. */
    List<ListingRow> rows(List<Long> ids) {
        return ids.isEmpty() ? List.of() : queries.rows(new Where().and("l.id in :ids", "ids", ids), "l.side, l.id", ids.size());
    }

    /**
     * The project is agreed: what it counts on is no longer free.
     *
     * @throws org.lianjian.platform.errors.RuleViolated naming the first that is not free any more
     */
    void reserve(Project project, Occasion occasion) {
        each(store.locked(project.listings()), project, AuditEvent.LISTING_RESERVED, listing -> listing.reserve(project.getId(), occasion));
    }

    /** The project was given up. */
    void release(Project project, Occasion occasion) {
        each(counted(project), project, AuditEvent.LISTING_RELEASED, listing -> listing.release(occasion));
    }

    /** The project was accepted. */
    void settle(Project project, Occasion occasion) {
        each(counted(project), project, AuditEvent.LISTING_SETTLED, listing -> listing.settle(occasion));
    }

    private List<Listing> counted(Project project) {
        return store.locked(store.ofProject(project.getId()));
    }

    private void each(List<Listing> listings, Project project, AuditEvent event, Consumer<Listing> step) {
        for (Listing listing : listings) {
            step.accept(listing);
            trail.record(event, ListingFacts.subject(listing), Facts.none().with("project", project.getKey()).with("state", listing.getState()));
        }
    }
}
