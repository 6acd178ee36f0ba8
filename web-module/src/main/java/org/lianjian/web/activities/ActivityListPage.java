package org.lianjian.web.activities;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.activities.boundary.Way;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of activities and the ledger (台账); their filters are in the address. */
@Named
@RequestScoped
public class ActivityListPage {

    private static final int ROWS = 25;

    @Inject
    Activities activities;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private ActivityFilter filter;
    private Slice<ActivityRow> slice;

    @PostConstruct
    void read() {
        ActivitySort sort = address.code(ActivitySort.class, "sort");
        Boolean late = address.text("late").map(Boolean::valueOf).orElse(null);
        filter = new ActivityFilter(address.text("q").orElse(null), address.code(ActivityState.class, "state"), address.code(Way.class, "way"),
                address.code(ActivityType.class, "type"), address.id("agreement").orElse(null), address.id("organization").orElse(null),
                address.text("township").orElse(null), address.date("from"), address.date("to"), late,
                address.id("project").orElse(null), sort == null ? ActivitySort.HELD_LAST : sort);
    }

    /** One page of the list. */
    public Slice<ActivityRow> getSlice() {
        return slice(ROWS);
    }

    /** One printed page of the ledger. */
    public Slice<ActivityRow> getLedger() {
        return slice(PageQuery.MAX_LIMIT);
    }

    private Slice<ActivityRow> slice(int rows) {
        if (slice == null) {
            slice = rows(address.page(rows));
        }
        return slice;
    }

    /** The bottom line of the whole ledger, not of the page. */
    public List<Object> getTotals() {
        LedgerTotals totals = activities.totals(filter);
        return List.of(totals.activities(), totals.participants(), totals.late(), totals.unconfirmed());
    }

    /** The states to choose from. */
    public ActivityState[] getStates() {
        return ActivityState.values();
    }

    /** The ways to choose from. */
    public Way[] getWays() {
        return Way.values();
    }

    /** The types to choose from. */
    public ActivityType[] getTypes() {
        return ActivityType.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<ActivityRow> rows(PageQuery page) {
        return activities.list(filter, page);
    }
}
