package org.lianjian.web.archives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.ArchiveOrigin;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of archived packages; its filters are in the address. */
@Named
@RequestScoped
public class ArchiveListPage {

    private static final int ROWS = 25;
    private static final int LONGEST_YEAR = 4;

    @Inject
    Archives archives;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private ArchiveFilter filter;
    private Slice<ArchiveRow> slice;

    @PostConstruct
    void read() {
        Integer year = address.id("year").filter(typed -> String.valueOf(typed).length() <= LONGEST_YEAR).map(Long::intValue).orElse(null);
        filter = new ArchiveFilter(address.text("q").orElse(null), address.code(ArchiveOrigin.class, "origin"),
                address.code(Retention.class, "retention"), year, address.text("township").orElse(null), address.id("agreement").orElse(null));
    }

    /** One page of the list. */
    public Slice<ArchiveRow> getSlice() {
        if (slice == null) {
            slice = rows(address.page(ROWS));
        }
        return slice;
    }

    /** The origins to choose from. */
    public ArchiveOrigin[] getOrigins() {
        return ArchiveOrigin.values();
    }

    /** The retention periods to choose from. */
    public Retention[] getRetentions() {
        return Retention.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<ArchiveRow> rows(PageQuery page) {
        return archives.list(filter, page);
    }
}
