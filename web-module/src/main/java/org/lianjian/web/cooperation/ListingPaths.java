package org.lianjian.web.cooperation;

import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.web.platform.Address;

/** The addresses of the pages of needs and resources. */
final class ListingPaths {

    static final String VIEW = "/cooperation/listings/view";

    private ListingPaths() {
    }

    /** The side that the address names; needs when it does not. */
    static ListingSide side(Address address) {
        ListingSide side = address.code(ListingSide.class, "side");
        return side == null ? ListingSide.NEED : side;
    }
}
