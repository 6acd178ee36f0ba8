package org.lianjian.cooperation.control;

import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.entity.Listing;

/** What events say about a need or a resource. */
record ListingFacts(String category, String quantity, String unit, String from, String to, String place, ListingVisibility visibility,
        String expiresOn, String title, String description) {

    static ListingFacts of(Listing listing) {
        return new ListingFacts(listing.getCategory(), listing.getQuantity().stripTrailingZeros().toPlainString(), listing.getUnit(),
                listing.getFrom().toString(), listing.getTo().toString(), listing.getPlaceCode(), listing.getVisibility(),
                listing.getExpiresOn().toString(), listing.getTitle(), listing.getDescription());
    }

    /** What a new one says. */
    Facts asDrafted(Listing listing) {
        return Facts.none().with("side", listing.getSide()).with("organization", listing.getOrganizationId()).with("category", category)
                .with("quantity", quantity).with("unit", unit).with("from", from).with("to", to).with("place", place)
                .with("visibility", visibility).with("expiresOn", expiresOn).text("title", title).text("description", description);
    }

    /** What became of it. */
    Facts changedTo(ListingFacts after) {
        return Facts.none().changed("category", category, after.category).changed("quantity", quantity, after.quantity)
                .changed("unit", unit, after.unit).changed("from", from, after.from).changed("to", to, after.to)
                .changed("place", place, after.place).changed("visibility", visibility, after.visibility)
                .changed("expiresOn", expiresOn, after.expiresOn).changedText("title", title, after.title)
                .changedText("description", description, after.description);
    }

    /** The listing as the subject of an event. */
    static Subject subject(Listing listing) {
        return new Subject(listing.getId(), Long.toString(listing.getId()), listing.scope());
    }
}
