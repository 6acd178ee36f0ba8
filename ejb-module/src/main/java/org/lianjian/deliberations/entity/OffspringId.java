package org.lianjian.deliberations.entity;

import java.io.Serializable;
import java.util.Objects;
import org.lianjian.deliberations.boundary.OffspringKind;

/** Identity of an offspring: the record it is. */
public class OffspringId implements Serializable {

    private static final long serialVersionUID = 1L;

    private OffspringKind kind;
    private Long recordId;

    /** For the persistence provider. */
    public OffspringId() {
    }

    public OffspringId(OffspringKind kind, Long recordId) {
        this.kind = kind;
        this.recordId = recordId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffspringId that && kind == that.kind && Objects.equals(recordId, that.recordId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, recordId);
    }
}
