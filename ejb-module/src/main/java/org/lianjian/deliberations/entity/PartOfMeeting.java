package org.lianjian.deliberations.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of what a meeting has one of for an organisation. */
public class PartOfMeeting implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long meeting;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfMeeting() {
    }

    public PartOfMeeting(Long meeting, Long organizationId) {
        this.meeting = meeting;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfMeeting that && Objects.equals(meeting, that.meeting)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(meeting, organizationId);
    }
}
