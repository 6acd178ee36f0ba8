package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.platform.steps.Occasion;

/** A record that came out of a resolution. No record comes out of two. */
@Entity
@Table(name = "resolution_offspring")
@IdClass(OffspringId.class)
public class OffspringEntry {

    private static final int MOST_OF_TITLE = 120;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "offspring_kind", nullable = false)
    private OffspringKind kind;

    @Id
    @Column(name = "record_id", nullable = false)
    private Long recordId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id", nullable = false, updatable = false)
    private Resolution resolution;

    @Column(name = "page_id", nullable = false, updatable = false)
    private Long pageId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "born_at", nullable = false, updatable = false)
    private Instant bornAt;

    @Column(name = "born_by", nullable = false, updatable = false)
    private Long bornBy;

    @Column(name = "born_by_name", nullable = false, updatable = false)
    private String bornByName;

    /** For the persistence provider. */
    protected OffspringEntry() {
    }

    OffspringEntry(Resolution resolution, Newborn newborn, Occasion occasion) {
        this.resolution = resolution;
        this.kind = newborn.kind();
        this.recordId = newborn.recordId();
        this.pageId = newborn.pageId();
        this.title = Wording.cut(newborn.title().strip(), MOST_OF_TITLE);
        this.bornAt = occasion.now();
        this.bornBy = occasion.actor().accountId();
        this.bornByName = occasion.actor().displayName();
    }

    public OffspringKind getKind() {
        return kind;
    }

    public long getRecordId() {
        return recordId;
    }

    /** The record on whose page it is shown. */
    public long getPageId() {
        return pageId;
    }

    public String getTitle() {
        return title;
    }

    public Instant getBornAt() {
        return bornAt;
    }

    public String getBornByName() {
        return bornByName;
    }
}
