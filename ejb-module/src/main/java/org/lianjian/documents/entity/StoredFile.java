package org.lianjian.documents.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of a stored file; never changes. Two of them may share one content. */
@Entity
@Table(name = "attachment")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment")
    @SequenceGenerator(name = "attachment", sequenceName = "attachment_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Column(name = "thumbnail_sha256")
    private String thumbnailSha256;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    @Column(name = "stored_by")
    private Long storedBy;

    protected StoredFile() {
    }

    /**
     * Notes a file.
     *
     * @param fileName  a cleaned name
     * @param size      in bytes
     * @param sha256    64 hexadecimal digits
     * @param thumbnail the digest of a small picture of it, or null
     * @param storedBy  the account, or null for the system
     */
    public StoredFile(String fileName, String mediaType, long size, String sha256, String thumbnail, Instant storedAt, Long storedBy) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.thumbnailSha256 = thumbnail;
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    public Long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** The digest of a small picture of it, or null. */
    public String getThumbnailSha256() {
        return thumbnailSha256;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public Long getStoredBy() {
        return storedBy;
    }
}
