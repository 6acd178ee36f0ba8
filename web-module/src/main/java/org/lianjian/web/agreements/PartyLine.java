package org.lianjian.web.agreements;

import java.io.Serializable;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.OrganizationChoice;

/** One party in the form: the draft's line with the name that was chosen. */
public class PartyLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private OrganizationChoice organizationId;

    /** An empty line. */
    public PartyLine() {
        this(null);
    }

    PartyLine(OrganizationChoice organization) {
        organizationId = organization;
    }

    /** The line as the service takes it; the first one leads. */
    PartyDraft draft(boolean first) {
        PartyDraft draft = new PartyDraft();
        draft.setOrganizationId(organizationId == null ? null : organizationId.id());
        draft.setRole(first ? PartyRole.LEAD : PartyRole.MEMBER);
        return draft;
    }

    /** The chosen organisation; called as the draft's property so that messages find the input. */
    public OrganizationChoice getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(OrganizationChoice organizationId) {
        this.organizationId = organizationId;
    }
}
