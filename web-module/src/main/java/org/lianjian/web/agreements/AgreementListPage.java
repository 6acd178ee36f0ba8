package org.lianjian.web.agreements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of agreements; its filters are in the address. */
@Named
@RequestScoped
public class AgreementListPage {

    private static final int ROWS = 25;
    private static final List<String> MARKS = List.of("30", "60", "90");

    @Inject
    Agreements agreements;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private Slice<AgreementRow> slice;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
    }

    private AgreementFilter filter() {
        AgreementSort sort = address.code(AgreementSort.class, "sort");
        Integer expiring = address.id("expiring").map(Long::intValue).orElse(null);
        return new AgreementFilter(address.text("q").orElse(null), address.code(AgreementState.class, "state"), address.text("kind").orElse(null),
                address.id("organization").orElse(null), address.text("township").orElse(null), expiring,
                sort == null ? AgreementSort.NEWEST : sort);
    }

    public Slice<AgreementRow> getSlice() {
        return slice;
    }

    /** The states to choose from. */
    public AgreementState[] getStates() {
        return AgreementState.values();
    }

    /** Days before the end that one looks ahead (DOMAIN.md §3). */
    public List<String> getMarks() {
        return MARKS;
    }

    /** Whether one of the filters that are folded away is in use. */
    public boolean isNarrowed() {
        return address.text("township").isPresent() || address.code(AgreementSort.class, "sort") == AgreementSort.ENDING_FIRST;
    }

    /** The orders to choose from. */
    public AgreementSort[] getSorts() {
        return AgreementSort.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<AgreementRow> rows(PageQuery page) {
        return agreements.list(filter(), page);
    }
}
