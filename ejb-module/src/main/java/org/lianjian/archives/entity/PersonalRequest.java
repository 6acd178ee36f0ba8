package org.lianjian.archives.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.archives.boundary.PersonalRequestKind;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.records.TrackedEntity;
import org.lianjian.platform.steps.Occasion;

/** A request under the law on personal information, as it was carried out. Says nothing about the person. */
@Entity
@Table(name = "personal_request")
@RecordedAs(ObjectType.PERSONAL_REQUEST)
public class PersonalRequest extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_request_seq")
    @SequenceGenerator(name = "personal_request_seq", sequenceName = "personal_request_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private PersonalRequestKind kind;

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Column(name = "division_code", nullable = false, updatable = false)
    private String divisionCode;

    @Column(name = "handled_at", nullable = false, updatable = false)
    private Instant handledAt;

    @Column(name = "handled_by_name", nullable = false, updatable = false)
    private String handledByName;

    @Column(name = "trace_count", nullable = false)
    private int traces;

    @Column(name = "erased_count", nullable = false)
    private int erased;

    @Column(name = "kept_count", nullable = false)
    private int kept;

    /** For the persistence provider. */
    protected PersonalRequest() {
    }

    /** Takes it up. */
    public static PersonalRequest of(PersonalRequestKind kind, String reference, String divisionCode, Occasion occasion) {
        PersonalRequest request = new PersonalRequest();
        request.kind = kind;
        request.reference = reference.strip();
        request.divisionCode = divisionCode;
        request.handledAt = occasion.now();
        request.handledByName = occasion.actor().displayName();
        request.touchedBy(occasion.actor(), occasion.now());
        return request;
    }

    /** How many traces it was about, and what became of them. */
    public void end(int newTraces, int newErased, int newKept) {
        traces = newTraces;
        erased = newErased;
        kept = newKept;
    }

    /** What events are about. */
    public Subject subject() {
        return new Subject(id, "", RecordScope.ofTownship(divisionCode));
    }

    @Override
    public Long getId() {
        return id;
    }

    public int getTraces() {
        return traces;
    }

    public int getErased() {
        return erased;
    }

    public int getKept() {
        return kept;
    }
}
