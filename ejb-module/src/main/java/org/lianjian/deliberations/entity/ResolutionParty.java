package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lianjian.deliberations.boundary.Participant;

/** An organisation that took part in the meeting of a resolution. */
@Entity
@Table(name = "resolution_party")
@IdClass(PartOfResolution.class)
public class ResolutionParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id", nullable = false)
    private Resolution resolution;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Embedded
    private ParticipantName named;

    /** For the persistence provider. */
    protected ResolutionParty() {
    }

    ResolutionParty(Resolution resolution, Participant participant, int position) {
        this.resolution = resolution;
        this.organizationId = participant.organizationId();
        this.named = new ParticipantName(participant, position);
    }

    int getPosition() {
        return named.getPosition();
    }

    Participant participant() {
        return named.of(organizationId);
    }
}
