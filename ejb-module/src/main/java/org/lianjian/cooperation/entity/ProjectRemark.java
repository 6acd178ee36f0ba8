package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
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
import org.lianjian.platform.steps.Occasion;

/** A note on the progress of a project, or a correction linked to an accepted one (invariant 8). */
@Entity
@Table(name = "project_note")
public class ProjectRemark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_note_seq")
    @SequenceGenerator(name = "project_note_seq", sequenceName = "project_note_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", nullable = false)
    private Project project;

    @Column(name = "addendum", nullable = false)
    private boolean addendum;

    @Column(name = "noted_on", nullable = false)
    private LocalDate notedOn;

    @Column(name = "note", nullable = false)
    private String text;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false)
    private Long notedBy;

    @Column(name = "noted_by_name", nullable = false)
    private String notedByName;

    /** For the persistence provider. */
    protected ProjectRemark() {
    }

    private ProjectRemark(Project project, boolean addendum, LocalDate notedOn, String text, Occasion occasion) {
        this.project = project;
        this.addendum = addendum;
        this.notedOn = notedOn;
        this.text = text.strip();
        this.notedAt = occasion.now();
        this.notedBy = occasion.actor().accountId();
        this.notedByName = occasion.actor().displayName();
    }

    /** A note about a day. */
    static ProjectRemark note(Project project, LocalDate day, String text, Occasion occasion) {
        return new ProjectRemark(project, false, day, text, occasion);
    }

    /** A correction linked to the accepted project. */
    static ProjectRemark addendum(Project project, String text, Occasion occasion) {
        return new ProjectRemark(project, true, occasion.today(), text, occasion);
    }

    public Long getId() {
        return id;
    }

    /** Whether it corrects an accepted project. */
    public boolean isAddendum() {
        return addendum;
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }

    public String getText() {
        return text;
    }

    public Instant getNotedAt() {
        return notedAt;
    }

    public String getNotedByName() {
        return notedByName;
    }
}
