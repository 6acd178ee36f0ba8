package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.SizeClass;

/** What an organisation is: its kind, and what its kind adds. */
@Embeddable
public class Classification {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private OrganizationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "industry")
    private String industry;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_level")
    private BodyLevel bodyLevel;

    protected Classification() {
    }

    /** What the draft says of it. */
    static Classification of(OrganizationDraft draft) {
        Classification classification = new Classification();
        classification.kind = draft.getKind();
        classification.sizeClass = draft.getSizeClass();
        classification.industry = Words.tidy(draft.getIndustry());
        classification.bodyLevel = draft.getBodyLevel();
        return classification;
    }

    public OrganizationKind kind() {
        return kind;
    }

    /** Of an enterprise, if known; else null. */
    public SizeClass sizeClass() {
        return sizeClass;
    }

    public String industry() {
        return industry;
    }

    /** Of a government body; else null. */
    public BodyLevel bodyLevel() {
        return bodyLevel;
    }
}
