package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingRefusal;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** A need or resource as its reader sees it. Whoever sees it from outside does not see which project counts on it, nor why it was withdrawn. */
@Dependent
class ListingView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private Access access;

    @Inject
    private ListingStore store;

    @Inject
    private ProjectStore projects;

    @Inject
    private Divisions divisions;

    @Inject
    private AuditTrail trail;

    ListingDetails details(Listing listing, Occasion occasion) {
        ListingCategory category = store.category(listing.getCategory()).orElseThrow();
        boolean own = access.permits(Operation.LISTING_VIEW, listing.scope());
        Optional<Project> project = Optional.ofNullable(listing.getProjectId()).filter(id -> own).flatMap(projects::find);
        return new ListingDetails(listing.getId(), listing.getSide(), listing.getState(), listing.getVersion(), listing.getTitle(),
                listing.getDescription(), category.code(), category.nameZh(), category.nameEn(), listing.getOrganizationId(),
                listing.getOrganizationName(), listing.getTownshipCode(), listing.getQuantity(), listing.getUnit(), listing.getFrom(),
                listing.getTo(), listing.getPlaceCode(), divisions.get(listing.getPlaceCode()).name(), listing.getVisibility(),
                listing.getExpiresOn(), listing.getPublishedOn(), own ? listing.getReason() : null, project.map(Project::getId).orElse(null),
                project.map(Project::getKey).orElse(null), own, steps(listing, occasion), refusals(listing, occasion), listing.getChangedAt(),
                own ? listing.getChangedByName() : null);
    }

    List<TrailEntry> history(Listing listing) {
        return trail.of(ObjectType.LISTING, listing.getId(), MOST_EVENTS);
    }

    private Set<ListingStep> steps(Listing listing, Occasion occasion) {
        Set<ListingStep> steps = EnumSet.noneOf(ListingStep.class);
        for (ListingStep step : ListingStep.values()) {
            if (mayEver(step, listing) && listing.objection(step, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private List<ListingRefusal> refusals(Listing listing, Occasion occasion) {
        List<ListingRefusal> refusals = new ArrayList<>();
        for (ListingStep step : ListingStep.values()) {
            if (mayEver(step, listing)) {
                listing.objection(step, occasion).filter(Objection::isTelling)
                        .ifPresent(objection -> refusals.add(new ListingRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    private boolean mayEver(ListingStep step, Listing listing) {
        return access.permits(switch (step) {
            case CHANGE -> Operation.LISTING_WRITE;
            case PUBLISH -> Operation.LISTING_PUBLISH;
            case WITHDRAW -> Operation.LISTING_WITHDRAW;
        }, listing.scope());
    }
}
