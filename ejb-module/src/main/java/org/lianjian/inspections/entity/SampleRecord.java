package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lianjian.platform.population.RecordLabel;

/** A drawn record, as people knew it at the draw; never changed. */
@Entity
@Table(name = "sample_record")
@IdClass(SampleRecordId.class)
public class SampleRecord {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sample_id", nullable = false)
    private Sample sample;

    @Id
    @Column(name = "position", nullable = false)
    private Integer position;

    @Column(name = "record_id", nullable = false, updatable = false)
    private Long recordId;

    @Column(name = "record_key", updatable = false)
    private String key;

    @Column(name = "label", nullable = false, updatable = false)
    private String title;

    @Column(name = "record_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "hits", nullable = false, updatable = false)
    private int hits;

    @Column(name = "ticket", nullable = false, updatable = false)
    private String ticket;

    /** For the persistence provider. */
    protected SampleRecord() {
    }

    SampleRecord(Sample sample, int position, Draw.Drawn drawn, RecordLabel label) {
        this.sample = sample;
        this.position = position;
        this.recordId = drawn.record().id();
        this.key = label.key();
        this.title = label.title();
        this.size = drawn.record().size();
        this.hits = drawn.hits();
        this.ticket = drawn.ticket();
    }

    public Integer getPosition() {
        return position;
    }

    public Long getRecordId() {
        return recordId;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public long getSize() {
        return size;
    }

    public int getHits() {
        return hits;
    }

    public String getTicket() {
        return ticket;
    }
}
