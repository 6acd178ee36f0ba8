package org.lianjian.web.cooperation;

import java.io.Serializable;
import org.lianjian.cooperation.boundary.ListingSide;

/** A need or a resource on the form of a project, and whether the project counts on it. */
public class CountedLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final ListingSide side;
    private final String title;
    private final String organizationName;
    private boolean ticked;

    CountedLine(long id, ListingSide side, String title, String organizationName, boolean ticked) {
        this.id = id;
        this.side = side;
        this.title = title;
        this.organizationName = organizationName;
        this.ticked = ticked;
    }

    public long getId() {
        return id;
    }

    public ListingSide getSide() {
        return side;
    }

    public String getTitle() {
        return title;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
