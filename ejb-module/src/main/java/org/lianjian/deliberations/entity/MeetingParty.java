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

/** An organisation that takes part in a meeting. */
@Entity
@Table(name = "meeting_party")
@IdClass(PartOfMeeting.class)
public class MeetingParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Embedded
    private ParticipantName named;

    /** For the persistence provider. */
    protected MeetingParty() {
    }

    MeetingParty(Meeting meeting, Participant participant, int position) {
        this.meeting = meeting;
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
