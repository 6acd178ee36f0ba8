package org.lianjian.agreements.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of what an agreement has one of for an organisation: a party, its signature. */
public class PartOfAgreement implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long agreement;
    private Long organizationId;

    /** For the persistence provider. */
    public PartOfAgreement() {
    }

    public PartOfAgreement(Long agreement, Long organizationId) {
        this.agreement = agreement;
        this.organizationId = organizationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartOfAgreement that && Objects.equals(agreement, that.agreement)
                && Objects.equals(organizationId, that.organizationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, organizationId);
    }
}
