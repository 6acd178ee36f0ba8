package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.organizations.boundary.BodyLevel;

/** How a participating organisation was named, and where it lies. */
@Embeddable
public class ParticipantName {

    @Column(name = "township_code", nullable = false)
    private String townshipCode;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_level")
    private BodyLevel bodyLevel;

    @Column(name = "position", nullable = false)
    private int position;

    /** For the persistence provider. */
    protected ParticipantName() {
    }

    ParticipantName(Participant participant, int position) {
        this.townshipCode = participant.townshipCode();
        this.shortName = participant.shortName();
        this.bodyLevel = participant.bodyLevel();
        this.position = position;
    }

    int getPosition() {
        return position;
    }

    Participant of(long organizationId) {
        return new Participant(organizationId, shortName, bodyLevel, townshipCode);
    }
}
