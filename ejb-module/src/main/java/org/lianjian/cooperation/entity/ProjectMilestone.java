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
import java.time.LocalDate;
import org.lianjian.platform.steps.Occasion;

/** A milestone of a project. */
@Entity
@Table(name = "project_milestone")
public class ProjectMilestone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_milestone_seq")
    @SequenceGenerator(name = "project_milestone_seq", sequenceName = "project_milestone_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", nullable = false)
    private Project project;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "due", nullable = false)
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by_name")
    private String doneByName;

    @Column(name = "position", nullable = false)
    private int position;

    /** For the persistence provider. */
    protected ProjectMilestone() {
    }

    ProjectMilestone(Project project, ProjectContent.PlannedMilestone planned, int position) {
        this.project = project;
        this.title = planned.title().strip();
        this.due = planned.due();
        this.position = position;
    }

    /** Notes the day it was reached, or null that it is not. */
    void mark(LocalDate day, Occasion occasion) {
        doneOn = day;
        doneByName = day == null ? null : occasion.actor().displayName();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDue() {
        return due;
    }

    /** The day it was reached, or null. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** Who noted that it was reached, or null. */
    public String getDoneByName() {
        return doneByName;
    }

    int getPosition() {
        return position;
    }
}
