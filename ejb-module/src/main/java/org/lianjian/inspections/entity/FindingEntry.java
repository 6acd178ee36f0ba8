package org.lianjian.inspections.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.inspections.boundary.FindingSaid;

/** What was said at one step of a finding. It is written once and never changed. */
@Entity
@Table(name = "finding_answer")
public class FindingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_answer_seq")
    @SequenceGenerator(name = "finding_answer_seq", sequenceName = "finding_answer_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private Finding finding;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, updatable = false)
    private FindingSaid said;

    @Column(name = "answer", updatable = false)
    private String text;

    @Column(name = "without_evidence", updatable = false)
    private String withoutEvidence;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    private Long givenBy;

    @Column(name = "given_by_name", nullable = false, updatable = false)
    private String givenByName;

    @ElementCollection
    @CollectionTable(name = "finding_answer_file", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    @Column(name = "attachment_id", nullable = false)
    private List<Long> files = new ArrayList<>();

    /** For the persistence provider. */
    protected FindingEntry() {
    }

    FindingEntry(Finding finding, FindingSaid said, String text, LocalDate dueOn, FindingOccasion occasion) {
        this.finding = finding;
        this.said = said;
        this.text = text == null || text.isBlank() ? null : text.strip();
        this.dueOn = dueOn;
        this.givenAt = occasion.now();
        this.givenBy = occasion.actor().accountId();
        this.givenByName = occasion.actor().displayName();
    }

    /** Notes the files that prove a claim, or why there are none. */
    void prove(List<Long> attachmentIds, String reasonWithout) {
        files.addAll(attachmentIds);
        withoutEvidence = attachmentIds.isEmpty() ? reasonWithout.strip() : null;
    }

    public Long getId() {
        return id;
    }

    public FindingSaid getSaid() {
        return said;
    }

    /** What was written, or null. */
    public String getText() {
        return text;
    }

    /** Why a claim comes without a file, or null. */
    public String getWithoutEvidence() {
        return withoutEvidence;
    }

    /** The day set or missed, or null. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public String getGivenByName() {
        return givenByName;
    }

    /** The ids of the files that came with it. */
    public List<Long> files() {
        return List.copyOf(files);
    }
}
