package org.lianjian.web.agreements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.agreements.boundary.RelationFilter;
import org.lianjian.agreements.boundary.RelationPicture;
import org.lianjian.agreements.boundary.RelationRow;
import org.lianjian.agreements.boundary.Relations;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Viewer;

/** Who is paired with whom in a township: a picture, and a table that says the same. */
@Named
@RequestScoped
public class RelationsPage {

    private static final int ROWS = 25;

    @Inject
    Relations relations;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    @Inject
    Viewer viewer;

    private List<Division> townships;
    private Division township;
    private RelationPicture picture;
    private RelationDrawing drawing;
    private Slice<RelationRow> slice;

    @PostConstruct
    void read() {
        viewer.demand(Operation.RELATION_VIEW);
        townships = divisions.townships().stream().filter(division -> division.level() == DivisionLevel.TOWN).toList();
        String wanted = address.text("township").orElse("");
        township = townships.stream().filter(division -> division.code().equals(wanted)).findFirst()
                .or(() -> townships.stream().findFirst()).orElse(null);
    }

    /** The figures; null for somebody who reaches no township. */
    public RelationPicture getPicture() {
        if (picture == null && township != null) {
            picture = relations.picture(township.code());
        }
        return picture;
    }

    /** The picture with places for everything. */
    public RelationDrawing getDrawing() {
        if (drawing == null) {
            drawing = RelationDrawing.of(getPicture());
        }
        return drawing;
    }

    /** A page of the table. */
    public Slice<RelationRow> getSlice() {
        if (slice == null) {
            slice = township == null ? new Slice<>(List.of(), null)
                    : relations.list(township.code(), address.code(RelationFilter.class, "only"), address.page(ROWS));
        }
        return slice;
    }

    public RelationFilter[] getFilters() {
        return RelationFilter.values();
    }

    public List<Division> getTownships() {
        return townships;
    }

    public Division getTownship() {
        return township;
    }
}
