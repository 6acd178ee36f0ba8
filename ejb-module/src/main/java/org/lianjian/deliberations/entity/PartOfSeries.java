package org.lianjian.deliberations.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of what a series has one of for an organisation. */
public class PartOfSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long series;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfSeries() {
    }

    public PartOfSeries(Long series, Long organizationId) {
        this.series = series;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfSeries that && Objects.equals(series, that.series)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, organizationId);
    }
}
