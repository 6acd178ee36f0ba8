package org.lianjian.web.findings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.FindingRow;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of findings; its filters are in the address. */
@Named
@RequestScoped
public class FindingListPage {

    private static final int ROWS = 25;

    @Inject
    Findings findings;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private FindingFilter filter;
    private Slice<FindingRow> slice;
    private List<FindingRow> found;

    @PostConstruct
    void read() {
        Boolean overdue = address.text("overdue").map(Boolean::valueOf).orElse(null);
        filter = new FindingFilter(address.text("q").orElse(null), address.code(FindingState.class, "state"),
                address.code(FindingSeverity.class, "severity"), overdue, address.text("township").orElse(null),
                address.id("engagement").orElse(null), address.id("organization").orElse(null));
    }

    /** One page of the list. */
    public Slice<FindingRow> getSlice() {
        if (slice == null) {
            slice = rows(address.page(ROWS));
        }
        return slice;
    }

    /** The findings of the engagement that the page is about, at most 200, newest first. */
    public List<FindingRow> ofEngagement(long engagement) {
        if (found == null) {
            found = findings.list(FindingFilter.of(engagement), PageQuery.first(PageQuery.MAX_LIMIT)).items();
        }
        return found;
    }

    /** The states to choose from. */
    public FindingState[] getStates() {
        return FindingState.values();
    }

    /** The severities to choose from. */
    public FindingSeverity[] getSeverities() {
        return FindingSeverity.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<FindingRow> rows(PageQuery page) {
        return findings.list(filter, page);
    }
}
