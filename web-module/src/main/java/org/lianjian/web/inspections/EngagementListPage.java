package org.lianjian.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.EngagementRow;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of engagements; its filters are in the address. */
@Named
@RequestScoped
public class EngagementListPage {

    private static final int ROWS = 25;

    @Inject
    Engagements engagements;

    @Inject
    Address address;

    private Slice<EngagementRow> slice;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
    }

    public Slice<EngagementRow> getSlice() {
        return slice;
    }

    /** The states to choose from. */
    public EngagementState[] getStates() {
        return EngagementState.values();
    }

    /** Rows of the list by its filters. */
    Slice<EngagementRow> rows(PageQuery page) {
        return engagements.list(new EngagementFilter(address.text("q").orElse(null), address.code(EngagementState.class, "state"), null), page);
    }
}
