package org.lianjian.web.deliberations;

import java.io.Serializable;
import org.lianjian.organizations.boundary.OrganizationChoice;

/** One participant in a form. */
public class ParticipantLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private OrganizationChoice organization;

    /** An empty line. */
    public ParticipantLine() {
        this(null);
    }

    ParticipantLine(OrganizationChoice organization) {
        this.organization = organization;
    }

    /** The chosen organisation, or null. */
    public OrganizationChoice getOrganization() {
        return organization;
    }

    public void setOrganization(OrganizationChoice organization) {
        this.organization = organization;
    }
}
