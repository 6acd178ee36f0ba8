package org.lianjian.agreements.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** One party of a drafted agreement. */
public class PartyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long organizationId;

    /** MEMBER when left out; the first party leads when nobody does. */
    private PartyRole role;

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public PartyRole getRole() {
        return role;
    }

    public void setRole(PartyRole role) {
        this.role = role;
    }
}
