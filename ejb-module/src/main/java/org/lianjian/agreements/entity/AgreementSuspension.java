package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which an active agreement did not count: both included, open while it is suspended. */
@Entity
@Table(name = "agreement_suspension")
@IdClass(AgreementSuspensionId.class)
public class AgreementSuspension {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", nullable = false)
    private Agreement agreement;

    @Id
    @Column(name = "position", nullable = false)
    private Integer position;

    @Column(name = "suspended_from", nullable = false)
    private LocalDate from;

    @Column(name = "suspended_to")
    private LocalDate to;

    /** For the persistence provider. */
    protected AgreementSuspension() {
    }

    AgreementSuspension(Agreement agreement, int position, LocalDate from) {
        this.agreement = agreement;
        this.position = position;
        this.from = from;
    }

    boolean isOpen() {
        return to == null;
    }

    boolean beganOn(LocalDate day) {
        return from.equals(day);
    }

    /** Lets the agreement count again from that day on. */
    void endBefore(LocalDate resumedOn) {
        to = resumedOn.minusDays(1);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    int getPosition() {
        return position;
    }
}
