package org.lianjian.samples.control;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.platform.records.RecordRef;

/** What happens to one need or resource. Days count from today; steps are noted here and taken by the {@link Timeline}. */
final class ListingStory {

    private final Stage stage;
    private final Listings listings;
    private final ListingSide side;
    private final ListingDraft draft = new ListingDraft();
    private final Supplier<Long> owner;
    private Long id;

    ListingStory(Stage stage, Listings listings, ListingSide side, String organization, String category, String title) {
        this.stage = stage;
        this.listings = listings;
        this.side = side;
        owner = () -> stage.cast().organization(organization);
        draft.setCategory(category);
        draft.setTitle(title);
        draft.setVisibility(ListingVisibility.TOWNSHIP);
    }

    ListingStory says(String description, String quantity, String unit) {
        draft.setDescription(description);
        draft.setQuantity(new BigDecimal(quantity));
        draft.setUnit(unit);
        return this;
    }

    ListingStory window(int from, int to) {
        draft.setFrom(stage.timeline().day(from));
        draft.setTo(stage.timeline().day(to));
        return this;
    }

    ListingStory at(String placeCode) {
        draft.setPlaceCode(placeCode);
        return this;
    }

    ListingStory inTheWholeCity() {
        draft.setVisibility(ListingVisibility.CITY);
        return this;
    }

    ListingStory shownUntil(int day) {
        draft.setExpiresOn(stage.timeline().day(day));
        return this;
    }

    ListingStory drafted(int day, String by) {
        return then(day, by, () -> {
            draft.setOrganizationId(owner.get());
            id = listings.draft(side, draft).id();
        });
    }

    ListingStory published(int day, String by) {
        return then(day, by, () -> listings.publish(RecordRef.latest(id)));
    }

    ListingStory withdrawn(int day, String by, String reason) {
        return then(day, by, () -> listings.withdraw(RecordRef.latest(id), reason));
    }

    /** The calendar turns to the day on which it is over. */
    ListingStory over(int day) {
        stage.timeline().turn(day, stage.turn());
        return this;
    }

    /** Its id once it is drafted. */
    long id() {
        return id;
    }

    private ListingStory then(int day, String by, Runnable work) {
        stage.timeline().add(day, by, work);
        return this;
    }
}
