package org.lianjian.exchange.entity;

import java.io.Serializable;
import java.util.Objects;
import org.lianjian.exchange.boundary.ImportKind;

/** Whose files of which kind with which headings. */
public class RememberedMappingId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String owner;
    private ImportKind kind;
    private String headings;

    public RememberedMappingId() {
    }

    public RememberedMappingId(String owner, ImportKind kind, String headings) {
        this.owner = owner;
        this.kind = kind;
        this.headings = headings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RememberedMappingId id && Objects.equals(owner, id.owner) && kind == id.kind && Objects.equals(headings, id.headings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, kind, headings);
    }
}
