package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Puts needs and resources on their lists. */
@ApplicationScoped
public class Postings {

    @Inject
    Office office;

    @Inject
    Listings listings;

    @Inject
    OfficeClock clock;

    /** Ten mu of land for thirty days from today, shown to the own township. */
    public ListingDraft land() {
        ListingDraft draft = new ListingDraft();
        draft.setCategory("LAND");
        draft.setTitle("示例 梨园用地 " + Office.unique());
        draft.setQuantity(BigDecimal.TEN);
        draft.setUnit("亩");
        draft.setFrom(clock.today());
        draft.setTo(clock.today().plusDays(29));
        return draft;
    }

    /** The same, shown to the whole city. */
    public ListingDraft landForTheCity() {
        ListingDraft draft = land();
        draft.setVisibility(ListingVisibility.CITY);
        return draft;
    }

    public ListingDetails drafted(Actor secretary, ListingSide side, ListingDraft draft) {
        return office.as(secretary, () -> listings.draft(side, draft));
    }

    public ListingDetails published(Actor secretary, ListingSide side, ListingDraft draft) {
        long id = drafted(secretary, side, draft).id();
        return office.as(secretary, () -> listings.publish(RecordRef.latest(id)));
    }
}
