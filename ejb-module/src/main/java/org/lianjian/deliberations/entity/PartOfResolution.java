package org.lianjian.deliberations.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of what a resolution has one of for an organisation: a participant. */
public class PartOfResolution implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long resolution;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfResolution() {
    }

    public PartOfResolution(Long resolution, Long organizationId) {
        this.resolution = resolution;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfResolution that && Objects.equals(resolution, that.resolution)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(resolution, organizationId);
    }
}
