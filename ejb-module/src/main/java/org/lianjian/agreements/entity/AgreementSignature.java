package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A registered signature of one party. Never changes, but that the scan of one entered from paper may come later. */
@Entity
@Table(name = "agreement_signature")
@IdClass(PartOfAgreement.class)
public class AgreementSignature {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", nullable = false)
    private Agreement agreement;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Column(name = "signatory", nullable = false)
    private String signatory;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @Column(name = "scan_id")
    private Long scanId;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "registered_by_name", nullable = false)
    private String registeredBy;

    /** For the persistence provider. */
    protected AgreementSignature() {
    }

    AgreementSignature(Agreement agreement, SignedPage page, String registeredBy, Instant registeredAt) {
        this.agreement = agreement;
        this.organizationId = page.organizationId();
        this.signatory = page.signatory().strip();
        this.title = page.title().strip();
        this.signedOn = page.signedOn();
        this.scanId = page.scanId();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /** The signature as it stands on paper. */
    public SignedPage page() {
        return new SignedPage(organizationId, signatory, title, signedOn, scanId);
    }

    /** Adds the scan where there is none. */
    void addScan(long scan) {
        if (scanId == null) {
            scanId = scan;
        }
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }
}
