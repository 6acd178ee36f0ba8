package org.lianjian.web.organizations;

import org.lianjian.organizations.boundary.OrganizationDraft;

/** What is typed into the form, with the version it was typed over: a kept draft must not undo what others have changed since. */
public class TypedOrganization extends OrganizationDraft {

    private static final long serialVersionUID = 1L;

    private Integer version;

    /** The version that was shown when typing began; null for a new organisation. */
    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
