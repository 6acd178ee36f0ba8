package org.lianjian.web.deliberations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.deliberations.boundary.SeriesRow;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of series. */
@Named
@RequestScoped
public class SeriesListPage {

    private static final int ROWS = 25;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Address address;

    private Slice<SeriesRow> slice;

    /** One page of the list. */
    public Slice<SeriesRow> getSlice() {
        if (slice == null) {
            Boolean ended = address.text("ended").map(Boolean::valueOf).orElse(null);
            slice = series.list(address.text("q").orElse(null), ended, address.page(ROWS));
        }
        return slice;
    }
}
