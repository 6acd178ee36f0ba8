package org.lianjian.archives.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.lianjian.archives.boundary.ArchiveOrigin;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.platform.records.TrackedEntity;

/** What is stored of a package, without what it does. */
@MappedSuperclass
public abstract class ArchiveRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "archive_seq")
    @SequenceGenerator(name = "archive_seq", sequenceName = "archive_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    ArchiveOrigin origin;

    @Column(name = "archival_number", nullable = false, updatable = false)
    String number;

    @Column(name = "own_number", updatable = false)
    String ownNumber;

    @Column(name = "agreement_id", updatable = false)
    Long agreementId;

    @Column(name = "agreement_key", nullable = false, updatable = false)
    String agreementKey;

    @Column(name = "agreement_number", nullable = false, updatable = false)
    String agreementNumber;

    @Column(name = "title", nullable = false, updatable = false)
    String title;

    @Column(name = "parties_label", nullable = false, updatable = false)
    String parties;

    @Column(name = "system_name", nullable = false, updatable = false)
    String system;

    @Column(name = "fonds", nullable = false, updatable = false)
    String fonds;

    @Column(name = "fonds_name", nullable = false, updatable = false)
    String fondsName;

    @Column(name = "category", nullable = false, updatable = false)
    String category;

    @Column(name = "archive_year", nullable = false, updatable = false)
    int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "retention", nullable = false, updatable = false)
    Retention retention;

    @Column(name = "edition", nullable = false, updatable = false)
    int edition;

    @Column(name = "attachment_id", nullable = false, updatable = false)
    long attachmentId;

    @Column(name = "sha256", nullable = false, updatable = false)
    String sha256;

    @Column(name = "size_in_bytes", nullable = false, updatable = false)
    long size;

    @Column(name = "entry_count", nullable = false, updatable = false)
    int entries;

    @Column(name = "event_count", nullable = false, updatable = false)
    int events;

    @Column(name = "sound", nullable = false, updatable = false)
    boolean sound;

    @Column(name = "verification_keys", updatable = false)
    String keys;

    @Column(name = "made_at", nullable = false, updatable = false)
    Instant madeAt;

    @Column(name = "made_by_name", nullable = false, updatable = false)
    String madeBy;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    @Column(name = "received_by_name", updatable = false)
    String receivedBy;

    @Column(name = "holder", nullable = false, updatable = false)
    String holder;

    @Column(name = "search_text", nullable = false, updatable = false)
    String searchText;

    @Override
    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    /** The agreement it was made of; null if it was received. */
    public Long getAgreementId() {
        return agreementId;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public long getAttachmentId() {
        return attachmentId;
    }

    public String getSha256() {
        return sha256;
    }

    /** The keys it was checked with when it was received, a line each; null for this installation's own. */
    public String getKeys() {
        return keys;
    }

    public int getEdition() {
        return edition;
    }

    /** How many events of its records there were when it was made. */
    public int getEvents() {
        return events;
    }
}
