package org.lianjian.documents.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The version of a template that a record was drawn up with; never changes. */
@Entity
@Table(name = "kept_template")
public class KeptTemplate {

    @EmbeddedId
    private KeptTemplateId id;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "revision")
    private Integer revision;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected KeptTemplate() {
    }

    /**
     * Keeps one of the two.
     *
     * @param templateId an office's template, or null
     * @param revision   the revision of the template that comes with the program, or null
     */
    public KeptTemplate(KeptTemplateId id, Long templateId, Integer revision, Instant keptAt) {
        this.id = id;
        this.templateId = templateId;
        this.revision = revision;
        this.keptAt = keptAt;
    }

    public KeptTemplateId getId() {
        return id;
    }

    /** An office's template, or null. */
    public Long getTemplateId() {
        return templateId;
    }

    /** The revision of the template that comes with the program, or null. */
    public Integer getRevision() {
        return revision;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
