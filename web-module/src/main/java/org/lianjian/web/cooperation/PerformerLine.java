package org.lianjian.web.cooperation;

import java.io.Serializable;
import org.lianjian.agreements.boundary.Party;

/** A party of the agreement on the form of a project, and whether it carries the project out. */
public class PerformerLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long organizationId;
    private final String name;
    private boolean ticked;

    PerformerLine(Party party, boolean ticked) {
        organizationId = party.organizationId();
        name = party.name();
        this.ticked = ticked;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getName() {
        return name;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
