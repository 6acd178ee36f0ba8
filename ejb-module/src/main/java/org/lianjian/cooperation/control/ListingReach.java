package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

/**
 * Whose needs and resources somebody sees, in one place: those of the own organisations and places, and what is published to the own township or
 * city. A grant that is limited to some records of a place serves for none of them.
 */
@Dependent
class ListingReach {

    private static final int DIGITS_OF_A_TOWNSHIP = 9;
    private static final int DIGITS_OF_A_CITY = 6;
    private static final Set<ListingState> UNSEEN = Set.of(ListingState.DRAFT, ListingState.WITHDRAWN);
    private static final Set<String> NOWHERE = Set.of("-");
    private static final Set<Long> NOBODY = Set.of(-1L);

    @Inject
    private Access access;

    /** Whether the actor may read it. */
    boolean sees(Listing listing) {
        if (access.permits(Operation.LISTING_VIEW, listing.scope())) {
            return true;
        }
        Set<String> near = neighbourhood(access.actor(), Operation.LISTING_VIEW, DIGITS_OF_A_TOWNSHIP);
        Set<String> city = neighbourhood(access.actor(), Operation.LISTING_VIEW, DIGITS_OF_A_CITY);
        return listing.isPublic() && (near.contains(listing.getTownshipCode().substring(0, DIGITS_OF_A_TOWNSHIP))
                || listing.getVisibility() == ListingVisibility.CITY && city.contains(listing.getCityCode()));
    }

    /** Only listings {@code l} that the actor may read. */
    Where readable() {
        Visibility visibility = access.visible(Operation.LISTING_LIST);
        Where own = new Where();
        List<String> ways = new ArrayList<>(ways(visibility, own));
        Set<String> near = neighbourhood(access.actor(), Operation.LISTING_LIST, DIGITS_OF_A_TOWNSHIP);
        Set<String> city = neighbourhood(access.actor(), Operation.LISTING_LIST, DIGITS_OF_A_CITY);
        ways.add("l.state not in :unseen and (substring(l.townshipCode, 1, 9) in :near or l.visibility = :wholeCity and l.cityCode in :city)");
        own.with("unseen", UNSEEN).with("near", near.isEmpty() ? NOWHERE : near).with("city", city.isEmpty() ? NOWHERE : city)
                .with("wholeCity", ListingVisibility.CITY);
        return own.and(String.join(" or ", ways));
    }

    /** Only listings {@code l} of those that the actor acts for: a secretary's organisation, an official's place. */
    static Where own(Actor actor, Operation operation) {
        Where where = new Where();
        Visibility visibility = Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(operation) && grant.level() != ScopeLevel.SYSTEM).toList());
        return where.and(String.join(" or ", ways(visibility, where)));
    }

    private static List<String> ways(Visibility visibility, Where where) {
        List<String> ways = new ArrayList<>();
        ways.add("l.organizationId in :ownOrganizations");
        where.with("ownOrganizations", visibility.organizationIds().isEmpty() ? NOBODY : visibility.organizationIds());
        int number = 0;
        for (String prefix : visibility.divisionPrefixes()) {
            String name = "ownPlace" + number++;
            ways.add("l.townshipCode like :" + name);
            where.with(name, prefix + "%");
        }
        return ways;
    }

    /** The leading digits of where the actor's grants lie; a grant over a city lies in no township. */
    private static Set<String> neighbourhood(Actor actor, Operation operation, int digits) {
        return actor.grants().stream().filter(grant -> grant.serves(operation) && !grant.isLimited() && grant.level() != ScopeLevel.SYSTEM)
                .map(Grant::divisionPrefix).filter(prefix -> prefix.length() >= digits).map(prefix -> prefix.substring(0, digits))
                .collect(Collectors.toSet());
    }
}
