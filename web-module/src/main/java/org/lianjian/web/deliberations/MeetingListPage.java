package org.lianjian.web.deliberations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of meetings; its filters are in the address. */
@Named
@RequestScoped
public class MeetingListPage {

    private static final int ROWS = 25;

    @Inject
    Meetings meetings;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private Slice<MeetingRow> slice;

    /** One page of the list. */
    public Slice<MeetingRow> getSlice() {
        if (slice == null) {
            slice = rows(address.page(ROWS));
        }
        return slice;
    }

    /** The states to choose from. */
    public MeetingState[] getStates() {
        return MeetingState.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<MeetingRow> rows(PageQuery page) {
        return meetings.list(new MeetingFilter(address.text("q").orElse(null), address.code(MeetingState.class, "state"),
                address.id("series").orElse(null), address.id("agreement").orElse(null), address.id("organization").orElse(null),
                address.text("township").orElse(null), address.date("from"), address.date("to")), page);
    }
}
