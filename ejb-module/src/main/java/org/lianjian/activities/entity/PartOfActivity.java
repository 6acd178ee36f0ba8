package org.lianjian.activities.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of what an activity has one of for an organisation: a party, its answer. */
public class PartOfActivity implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long activity;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfActivity() {
    }

    public PartOfActivity(Long activity, Long organizationId) {
        this.activity = activity;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfActivity that && Objects.equals(activity, that.activity)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activity, organizationId);
    }
}
