package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.agreements.boundary.PairingDetails;
import org.lianjian.agreements.boundary.Pairings;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.web.platform.Address;

/** One pairing: its parties, its agreements, and one line of everything that happens in it. */
@Named
@RequestScoped
public class PairingPage {

    private static final int ENTRIES = 25;

    @Inject
    Pairings pairings;

    @Inject
    Address address;

    private PairingDetails details;
    private Slice<TimeLineEntry> slice;

    public PairingDetails getDetails() {
        if (details == null) {
            details = pairings.get(address.demandId());
        }
        return details;
    }

    /** A page of the time line. */
    public Slice<TimeLineEntry> getSlice() {
        if (slice == null) {
            slice = pairings.timeLine(address.demandId(), address.page(ENTRIES));
        }
        return slice;
    }
}
