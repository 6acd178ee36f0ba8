package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.cooperation.entity.ProjectOccasion;

/** What becomes of needs and resources with the project that counts on them, in the transaction of the project's step, under a lock on each. */
@Dependent
class ListingBook {

    @Inject
    private ListingStore store;

    @Inject
    private ListingReach reach;

    @Inject
    private AuditTrail trail;

    /** Those of them that the actor may see. */
    List<Listing> named(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(store::listing).filter(reach::sees).toList();
    }

    /**
     * The project is agreed: what it counts on is no longer free.
     *
     * @throws org.lianjian.platform.errors.RuleViolated naming the first that is not free any more
     */
    void reserve(Project project, ProjectOccasion occasion) {
        each(store.locked(project.listings()), project, AuditEvent.LISTING_RESERVED, listing -> listing.reserve(project.getId(), occasion));
    }

    /** The project was given up. */
    void release(Project project, ProjectOccasion occasion) {
        each(counted(project), project, AuditEvent.LISTING_RELEASED, listing -> listing.release(occasion));
    }

    /** The project was accepted. */
    void settle(Project project, ProjectOccasion occasion) {
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
