package org.lianjian.web.activities;

import java.io.Serializable;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.agreements.boundary.Party;

/** How many people of one party took part, in the filing form. */
public class HeadcountLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long organizationId;
    private final String name;
    private Integer count;

    HeadcountLine(Party party) {
        organizationId = party.organizationId();
        name = party.shortName();
    }

    HeadcountDraft draft() {
        HeadcountDraft draft = new HeadcountDraft();
        draft.setOrganizationId(organizationId);
        draft.setCount(count);
        return draft;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getName() {
        return name;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
