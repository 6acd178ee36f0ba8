package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about an agreement, for reading; what may happen to it is in {@link Agreement}. */
@MappedSuperclass
@RecordedAs(ObjectType.AGREEMENT)
public abstract class AgreementRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "pairing_id")
    protected Long pairingId;

    @Column(name = "predecessor_id")
    protected Long predecessorId;

    @Column(name = "record_key")
    protected String key;

    @Column(name = "record_number")
    protected String number;

    @Column(name = "kind", nullable = false)
    protected String kind;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "goals")
    protected String goals;

    @Embedded
    protected Term term;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected AgreementState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_level", nullable = false)
    protected DecidingLevel decidingLevel;

    @Column(name = "reason")
    protected String reason;

    @Column(name = "termination_document_id")
    protected Long documentId;

    @Column(name = "parties_label", nullable = false)
    protected String partiesLabel;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Column(name = "submitted_at")
    protected Instant submittedAt;

    @Column(name = "submitted_by")
    protected Long submittedBy;

    @Column(name = "activated_on")
    protected LocalDate activatedOn;

    @Column(name = "paper_number")
    protected String paperNumber;

    @Column(name = "from_paper", nullable = false)
    protected boolean fromPaper;

    @Column(name = "scan_missing", nullable = false)
    protected boolean scanMissing;

    @Override
    public Long getId() {
        return id;
    }

    /** The pairing it runs under; null before it was first submitted. */
    public Long getPairingId() {
        return pairingId;
    }

    /** The agreement it renews, or null. */
    public Long getPredecessorId() {
        return predecessorId;
    }

    /** E.g. {@code XY-330784114-2026-0003}; null before submission. */
    public String getKey() {
        return key;
    }

    /** E.g. 花结〔2026〕3号; null before submission. */
    public String getNumber() {
        return number;
    }

    /** Code of the kind of pairing. */
    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getGoals() {
        return goals;
    }

    public Term getTerm() {
        return term;
    }

    public AgreementState getState() {
        return state;
    }

    public DecidingLevel getDecidingLevel() {
        return decidingLevel;
    }

    /** Why it was last returned, suspended or terminated, or null. */
    public String getReason() {
        return reason;
    }

    /** The termination document, or null. */
    public Long getDocumentId() {
        return documentId;
    }

    /** The short names of the parties, leader first, joined by " – ". */
    public String getPartiesLabel() {
        return partiesLabel;
    }

    /** What the search looks into, in lower case. */
    public String getSearchText() {
        return searchText;
    }

    /** The day it became active, or null. */
    public LocalDate getActivatedOn() {
        return activatedOn;
    }

    /** The number that stands on the paper, or null. */
    public String getPaperNumber() {
        return paperNumber;
    }

    /** Whether it was signed on paper before it was entered here. */
    public boolean isFromPaper() {
        return fromPaper;
    }

    /** Whether it was entered from paper and nobody has added the scan yet. */
    public boolean isScanMissing() {
        return scanMissing;
    }
}
