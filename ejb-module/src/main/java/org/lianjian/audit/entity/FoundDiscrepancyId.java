package org.lianjian.audit.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which of the things that a verification found. */
public class FoundDiscrepancyId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long verification;
    private Integer place;

    public FoundDiscrepancyId() {
    }

    public FoundDiscrepancyId(long verification, int place) {
        this.verification = verification;
        this.place = place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundDiscrepancyId that && Objects.equals(verification, that.verification) && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verification, place);
    }
}
