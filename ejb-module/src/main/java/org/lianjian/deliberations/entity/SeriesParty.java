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

/** An organisation that takes part in the meetings of a series. */
@Entity
@Table(name = "meeting_series_party")
@IdClass(PartOfSeries.class)
public class SeriesParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id", nullable = false)
    private MeetingSeries series;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Embedded
    private ParticipantName named;

    /** For the persistence provider. */
    protected SeriesParty() {
    }

    SeriesParty(MeetingSeries series, Participant participant, int position) {
        this.series = series;
        this.organizationId = participant.organizationId();
        this.named = new ParticipantName(participant, position);
    }

    /** The same organisation as it is named now, at another place. */
    void rename(Participant participant, int position) {
        named = new ParticipantName(participant, position);
    }

    int getPosition() {
        return named.getPosition();
    }

    Participant participant() {
        return named.of(organizationId);
    }
}
