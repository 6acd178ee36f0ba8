package org.lianjian.inspections.entity;

import java.io.Serializable;
import java.util.Objects;

/** Identity of a drawn record: its place in its sample. */
public class SampleRecordId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long sample;
    private Integer position;

    /** For the persistence provider. */
    public SampleRecordId() {
    }

    public SampleRecordId(Long sample, Integer position) {
        this.sample = sample;
        this.position = position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleRecordId that && Objects.equals(sample, that.sample) && Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sample, position);
    }
}
