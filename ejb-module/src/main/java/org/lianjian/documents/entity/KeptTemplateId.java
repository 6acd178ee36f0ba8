package org.lianjian.documents.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.lianjian.documents.boundary.DocumentKind;

/** Which record, of which kind of paper. */
@Embeddable
public class KeptTemplateId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "record_id", nullable = false)
    private long recordId;

    protected KeptTemplateId() {
    }

    public KeptTemplateId(DocumentKind kind, long recordId) {
        this.kind = kind.name();
        this.recordId = recordId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptTemplateId that && kind.equals(that.kind) && recordId == that.recordId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, recordId);
    }
}
