package org.lianjian.deliberations.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.steps.Occasion;

/** One time that the owner said a resolution is done, and what somebody else answered. Each half is written once. */
@Entity
@Table(name = "resolution_claim")
public class ClaimEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_claim_seq")
    @SequenceGenerator(name = "resolution_claim_seq", sequenceName = "resolution_claim_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id", nullable = false, updatable = false)
    private Resolution resolution;

    @Column(name = "proof", nullable = false, updatable = false)
    private String proof;

    @ElementCollection
    @CollectionTable(name = "resolution_proof", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "attachment_id", nullable = false)
    private Set<Long> evidence = new HashSet<>();

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Column(name = "claimed_at", nullable = false, updatable = false)
    private Instant claimedAt;

    @Column(name = "claimed_by", nullable = false, updatable = false)
    private Long claimedBy;

    @Column(name = "claimed_by_name", nullable = false, updatable = false)
    private String claimedByName;

    @Column(name = "verified")
    private Boolean verified;

    @Column(name = "reason")
    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    /** For the persistence provider. */
    protected ClaimEntry() {
    }

    ClaimEntry(Resolution resolution, String proof, Collection<Long> attachments, Occasion occasion) {
        this.resolution = resolution;
        this.proof = proof;
        this.evidence.addAll(attachments);
        this.claimedOn = occasion.today();
        this.claimedAt = occasion.now();
        this.claimedBy = occasion.actor().accountId();
        this.claimedByName = occasion.actor().displayName();
    }

    /** Finds it done, or not done for a reason. */
    void answer(String notDoneBecause, Occasion occasion) {
        verified = notDoneBecause == null;
        reason = notDoneBecause;
        answeredAt = occasion.now();
        answeredBy = occasion.actor().accountId();
        answeredByName = occasion.actor().displayName();
    }

    /** Whether nobody has answered yet. */
    boolean isOpen() {
        return verified == null;
    }

    public String getProof() {
        return proof;
    }

    /** The ids of the files that show it. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    public Instant getClaimedAt() {
        return claimedAt;
    }

    public String getClaimedByName() {
        return claimedByName;
    }

    /** Whether it was found done; null while nobody has answered. */
    public Boolean getVerified() {
        return verified;
    }

    /** Why it was found not done, or null. */
    public String getReason() {
        return reason;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredByName() {
        return answeredByName;
    }
}
