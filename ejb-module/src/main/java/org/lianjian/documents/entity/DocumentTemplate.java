package org.lianjian.documents.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;

/** One version of an office's template; never changes. Without a file it says that the one that comes with the program counts again. */
@Entity
@Table(name = "document_template")
@RecordedAs(ObjectType.DOCUMENT_TEMPLATE)
public class DocumentTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_template")
    @SequenceGenerator(name = "document_template", sequenceName = "document_template_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DocumentKind kind;

    @Column(name = "division_code", nullable = false)
    private String divisionCode;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "attachment_id")
    private Long attachmentId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "note")
    private String note;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploaded_by_name", nullable = false)
    private String uploadedByName;

    protected DocumentTemplate() {
    }

    /** A version that has no file yet. */
    public DocumentTemplate(DocumentKind kind, String divisionCode, int number, Actor actor, Instant now) {
        this.kind = kind;
        this.divisionCode = divisionCode;
        this.number = number;
        this.uploadedAt = now;
        this.uploadedBy = actor.accountId();
        this.uploadedByName = actor.displayName();
    }

    /** Gives it its file, before it is stored. */
    public DocumentTemplate made(long attachment, String name, String said) {
        attachmentId = attachment;
        fileName = name;
        note = said == null || said.isBlank() ? null : said.strip();
        return this;
    }

    /** Its office. */
    public RecordScope scope() {
        return RecordScope.ofTownship(divisionCode);
    }

    public Long getId() {
        return id;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public int getNumber() {
        return number;
    }

    /** The stored file, or null. */
    public Long getAttachmentId() {
        return attachmentId;
    }

    public String getFileName() {
        return fileName;
    }

    public String getNote() {
        return note;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getUploadedByName() {
        return uploadedByName;
    }
}
