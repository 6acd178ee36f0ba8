package org.lianjian.cooperation.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of a party of a project. */
public class PartOfProject implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long project;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfProject() {
    }

    public PartOfProject(Long project, Long organizationId) {
        this.project = project;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfProject that && Objects.equals(project, that.project)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, organizationId);
    }
}
