package org.lianjian.web.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.ProjectSort;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of projects; its filters are in the address. */
@Named
@RequestScoped
public class ProjectListPage {

    private static final int ROWS = 25;

    @Inject
    Projects projects;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    private Slice<ProjectRow> slice;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
    }

    /** One page of the list. */
    public Slice<ProjectRow> getSlice() {
        return slice;
    }

    /** The states to choose from. */
    public ProjectState[] getStates() {
        return ProjectState.values();
    }

    /** The orders to choose from. */
    public ProjectSort[] getSorts() {
        return ProjectSort.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<ProjectRow> rows(PageQuery page) {
        ProjectSort sort = address.code(ProjectSort.class, "sort");
        return projects.list(new ProjectFilter(address.text("q").orElse(null), address.code(ProjectState.class, "state"),
                address.id("agreement").orElse(null), address.id("organization").orElse(null), address.text("township").orElse(null),
                sort == null ? ProjectSort.NEWEST : sort), page);
    }
}
