package org.lianjian.agreements.entity;

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
import org.lianjian.platform.steps.Occasion;

/** A text that was agreed on while an agreement ran (补充约定). Once registered it never changes (invariant 8). */
@Entity
@Table(name = "agreement_addendum")
public class AgreementAddendum {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_addendum_seq")
    @SequenceGenerator(name = "agreement_addendum_seq", sequenceName = "agreement_addendum_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", nullable = false)
    private Agreement agreement;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "addendum", nullable = false)
    private String text;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", nullable = false)
    private Long registeredBy;

    @Column(name = "registered_by_name", nullable = false)
    private String registeredByName;

    /** For the persistence provider. */
    protected AgreementAddendum() {
    }

    AgreementAddendum(Agreement agreement, int position, String text, Occasion occasion) {
        this.agreement = agreement;
        this.position = position;
        this.text = text;
        this.registeredAt = occasion.now();
        this.registeredBy = occasion.actor().accountId();
        this.registeredByName = occasion.actor().displayName();
    }

    /** Null until it is stored. */
    public Long getId() {
        return id;
    }

    /** Its place among the addenda of its agreement, from 1. */
    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getRegisteredByName() {
        return registeredByName;
    }
}
