package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.lianjian.deliberations.boundary.AttendanceStatus;

/** Somebody's being there or not, by name and title as written on the day. */
@Entity
@Table(name = "meeting_attendance")
public class MeetingAttendance {

    /** Stands for the name of somebody who wanted it erased. */
    static final String ERASED = "〔已删除〕";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_attendance_seq")
    @SequenceGenerator(name = "meeting_attendance_seq", sequenceName = "meeting_attendance_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private AttendanceStatus status;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_title")
    private String personTitle;

    /** For the persistence provider. */
    protected MeetingAttendance() {
    }

    MeetingAttendance(Meeting meeting, AttendanceLine line, int position) {
        this.meeting = meeting;
        this.organizationId = line.organizationId();
        this.position = position;
        this.status = line.status();
        this.personName = line.name();
        this.personTitle = line.title();
    }

    int getPosition() {
        return position;
    }

    /** Forgets who it was. */
    void erase(String name) {
        if (name.equals(personName)) {
            personName = ERASED;
            personTitle = null;
        }
    }

    /** What it says. */
    public AttendanceLine line() {
        return new AttendanceLine(organizationId, status, personName, personTitle);
    }
}
