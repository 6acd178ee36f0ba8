package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.boundary.ObjectType;

/** One thing that a verification found wrong. */
@Entity
@Table(name = "audit_discrepancy")
@IdClass(FoundDiscrepancyId.class)
public class FoundDiscrepancy {

    private static final int LONGEST = 400;

    @Id
    @Column(name = "verification_id")
    private Long verification;

    @Id
    @Column(name = "place")
    private Integer place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DiscrepancyKind kind;

    @Column(name = "leaf_index")
    private Long leafIndex;

    @Column(name = "event_id")
    private Long eventId;

    @Enumerated(EnumType.STRING)
    @Column(name = "object_type")
    private ObjectType objectType;

    @Column(name = "object_id")
    private Long objectId;

    @Column(name = "object_key", nullable = false)
    private String objectKey;

    @Column(name = "detail", nullable = false)
    private String detail;

    protected FoundDiscrepancy() {
    }

    public FoundDiscrepancy(long verification, int place, Discrepancy found) {
        this.verification = verification;
        this.place = place;
        this.kind = found.kind();
        this.leafIndex = found.leafIndex();
        this.eventId = found.eventId();
        this.objectType = found.objectType();
        this.objectId = found.objectId();
        this.objectKey = found.objectKey();
        this.detail = found.detail().length() > LONGEST ? found.detail().substring(0, LONGEST) : found.detail();
    }

    /** As its readers see it. */
    public Discrepancy discrepancy() {
        return new Discrepancy(kind, leafIndex, eventId, objectType, objectId, objectKey, detail);
    }
}
