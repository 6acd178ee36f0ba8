package org.lianjian.inspections.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.TrackedEntity;
import org.lianjian.platform.steps.Occasion;

/** A working paper (审计底稿): what was checked of one drawn record, the result, and the evidence. */
@Entity
@Table(name = "working_paper")
public class WorkingPaper extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "working_paper_seq")
    @SequenceGenerator(name = "working_paper_seq", sequenceName = "working_paper_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "engagement_id", nullable = false)
    private Long engagementId;

    @Column(name = "sample_id", nullable = false)
    private Long sampleId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private PaperResult result;

    @Column(name = "checked")
    private String checked;

    @Column(name = "note")
    private String note;

    @ElementCollection
    @CollectionTable(name = "working_paper_evidence", joinColumns = @JoinColumn(name = "paper_id"))
    @Column(name = "attachment_id", nullable = false)
    private Set<Long> evidence = new HashSet<>();

    /** For the persistence provider. */
    protected WorkingPaper() {
    }

    /** Opens the paper of a drawn record of a stored sample. */
    public static WorkingPaper open(Sample sample, SampleRecord record, Occasion occasion) {
        WorkingPaper paper = new WorkingPaper();
        paper.engagementId = sample.getEngagementId();
        paper.sampleId = sample.getId();
        paper.position = record.getPosition();
        paper.result = PaperResult.OPEN;
        paper.touchedBy(occasion.actor(), occasion.now());
        return paper;
    }

    /**
     * Writes it anew; the files come beside those that are there.
     *
     * @throws InvalidInput if an exception has no note, or there are too many files
     */
    public void write(PaperResult newResult, String newChecked, String newNote, Collection<Long> files, Occasion occasion) {
        if (newResult == PaperResult.EXCEPTION && newNote == null) {
            throw new InvalidInput("note", "inspections.exceptionNeedsNote");
        }
        if (evidence.size() + files.size() > WorkingPapers.MOST_FILES) {
            throw new InvalidInput("evidence", "inspections.tooManyFiles", WorkingPapers.MOST_FILES);
        }
        result = newResult;
        checked = newChecked;
        note = newNote;
        evidence.addAll(files);
        touchedBy(occasion.actor(), occasion.now());
    }

    /** The ids of its files, oldest first. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long getEngagementId() {
        return engagementId;
    }

    public Long getSampleId() {
        return sampleId;
    }

    /** The record's place in the sample. */
    public int getPosition() {
        return position;
    }

    public PaperResult getResult() {
        return result;
    }

    public String getChecked() {
        return checked;
    }

    public String getNote() {
        return note;
    }
}
