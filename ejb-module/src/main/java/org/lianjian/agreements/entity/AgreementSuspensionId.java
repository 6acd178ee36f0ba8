package org.lianjian.agreements.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of a suspension: its place among those of its agreement. */
public class AgreementSuspensionId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long agreement;
    private Integer position;

    /** For the persistence provider. */
    public AgreementSuspensionId() {
    }

    public AgreementSuspensionId(Long agreement, Integer position) {
        this.agreement = agreement;
        this.position = position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementSuspensionId that && Objects.equals(agreement, that.agreement)
                && Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, position);
    }
}
