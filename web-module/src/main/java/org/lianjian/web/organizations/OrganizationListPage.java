package org.lianjian.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.SizeClass;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The register of organisations; its filters are in the address. */
@Named
@RequestScoped
public class OrganizationListPage {

    private static final int ROWS = 25;

    @Inject
    Organizations organizations;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private Slice<OrganizationRow> slice;
    private List<Division> townships;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
        townships = divisions.townships();
    }

    private OrganizationFilter filter() {
        OrganizationSort sort = address.code(OrganizationSort.class, "sort");
        return new OrganizationFilter(address.text("q").orElse(null), address.code(OrganizationKind.class, "kind"),
                address.text("township").orElse(null), address.code(SizeClass.class, "size"), isClosedToo(),
                sort == null ? OrganizationSort.NAME : sort);
    }

    private boolean isClosedToo() {
        return address.text("closed").map(Boolean::valueOf).orElse(false);
    }

    /** Whether the folded filters should stand open, because one of them is set. */
    public boolean isMoreSet() {
        return isClosedToo() || address.text("sort").isPresent();
    }

    public Slice<OrganizationRow> getSlice() {
        return slice;
    }

    /** The kinds to choose from. */
    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    /** The sizes to choose from. */
    public SizeClass[] getSizes() {
        return SizeClass.values();
    }

    /** The orders to choose from. */
    public OrganizationSort[] getSorts() {
        return OrganizationSort.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return townships;
    }

    /** Rows of the list by its filters. */
    Slice<OrganizationRow> rows(PageQuery page) {
        return organizations.list(filter(), page);
    }
}
