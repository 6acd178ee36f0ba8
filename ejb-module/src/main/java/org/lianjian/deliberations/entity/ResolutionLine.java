package org.lianjian.deliberations.entity;

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

/** What was resolved under an agenda item, as the minutes have it. It becomes a resolution to be followed up once the minutes are issued. */
@Entity
@Table(name = "resolution_line")
public class ResolutionLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_line_seq")
    @SequenceGenerator(name = "resolution_line_seq", sequenceName = "resolution_line_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", nullable = false)
    private AgendaItem item;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "wording", nullable = false)
    private String text;

    @Column(name = "measure")
    private String measure;

    @Column(name = "owner_organization_id", nullable = false)
    private Long ownerOrganizationId;

    @Column(name = "owner_person", nullable = false)
    private String ownerPerson;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** For the persistence provider. */
    protected ResolutionLine() {
    }

    ResolutionLine(AgendaItem item, ItemMinutes.Line line, int position) {
        this.item = item;
        this.position = position;
        this.text = line.text();
        this.measure = line.measure();
        this.ownerOrganizationId = line.ownerOrganizationId();
        this.ownerPerson = line.ownerPerson();
        this.dueOn = line.due();
    }

    ItemMinutes.Line line() {
        return new ItemMinutes.Line(text, measure, ownerOrganizationId, ownerPerson, dueOn);
    }

    /** Forgets who sees to it; answers whether it was that person. */
    boolean erase(String name) {
        boolean named = name.equals(ownerPerson);
        ownerPerson = named ? MeetingAttendance.ERASED : ownerPerson;
        return named;
    }

    public Long getId() {
        return id;
    }

    /** Its place among the lines of its item, from 1. */
    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    /** How one will see that it is done, or null. */
    public String getMeasure() {
        return measure;
    }

    public long getOwnerOrganizationId() {
        return ownerOrganizationId;
    }

    public String getOwnerPerson() {
        return ownerPerson;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
