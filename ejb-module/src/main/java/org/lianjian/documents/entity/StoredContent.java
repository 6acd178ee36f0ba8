package org.lianjian.documents.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bytes that lie in the store, or are about to: what several files may share. */
@Entity
@Table(name = "stored_content")
public class StoredContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_content")
    @SequenceGenerator(name = "stored_content", sequenceName = "stored_content_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    protected StoredContent() {
    }

    /**
     * Notes bytes before they are written.
     *
     * @param sha256 64 hexadecimal digits
     * @param size   in bytes
     */
    public StoredContent(String sha256, long size, Instant touchedAt) {
        this.sha256 = sha256;
        this.size = size;
        this.touchedAt = touchedAt;
    }

    /** They are wanted again: whoever clears up leaves them alone for now. */
    public void touch(Instant now) {
        touchedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    public long getSize() {
        return size;
    }

    public Instant getTouchedAt() {
        return touchedAt;
    }
}
