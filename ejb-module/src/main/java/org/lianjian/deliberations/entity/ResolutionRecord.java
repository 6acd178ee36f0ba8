package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about a resolution, for reading; what may happen to it is in {@link Resolution}. */
@MappedSuperclass
public abstract class ResolutionRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_seq")
    @SequenceGenerator(name = "resolution_seq", sequenceName = "resolution_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "meeting_id", nullable = false)
    protected Long meetingId;

    @Column(name = "agenda_item_id", nullable = false)
    protected Long agendaItemId;

    @Column(name = "agreement_id")
    protected Long agreementId;

    @Column(name = "record_key", nullable = false)
    protected String key;

    @Column(name = "record_number", nullable = false)
    protected String number;

    @Column(name = "wording", nullable = false)
    protected String text;

    @Column(name = "measure")
    protected String measure;

    @Column(name = "owner_id", nullable = false)
    protected Long ownerId;

    @Column(name = "owner_name", nullable = false)
    protected String ownerName;

    @Column(name = "owner_person", nullable = false)
    protected String ownerPerson;

    @Column(name = "issued_on", nullable = false)
    protected LocalDate issuedOn;

    @Column(name = "first_due_on", nullable = false)
    protected LocalDate firstDueOn;

    @Column(name = "due_on", nullable = false)
    protected LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected ResolutionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    protected ResolutionStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_level", nullable = false)
    protected DecidingLevel decidingLevel;

    @Column(name = "claimed_on")
    protected LocalDate claimedOn;

    @Column(name = "claimed_by")
    protected Long claimedBy;

    @Column(name = "closed_on")
    protected LocalDate closedOn;

    @Column(name = "parties_label", nullable = false)
    protected String partiesLabel;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    /** The meeting that resolved it. */
    public Long getMeetingId() {
        return meetingId;
    }

    /** The item of its agenda. */
    public Long getAgendaItemId() {
        return agendaItemId;
    }

    /** The agreement that the meeting was held under, or null. */
    public Long getAgreementId() {
        return agreementId;
    }

    /** E.g. {@code JY-330784114-2026-0004}. */
    public String getKey() {
        return key;
    }

    /** E.g. 花决〔2026〕4号. */
    public String getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    /** How one will see that it is done, or null. */
    public String getMeasure() {
        return measure;
    }

    /** The organisation that owns it. */
    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    /** Who sees to it. */
    public String getOwnerPerson() {
        return ownerPerson;
    }

    /** The day its minutes were issued. */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** The day that the meeting resolved. */
    public LocalDate getFirstDueOn() {
        return firstDueOn;
    }

    /** The day by which it is to be done, as deferred. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public ResolutionState getState() {
        return state;
    }

    /** Who decides over its participants (invariant 6). */
    public DecidingLevel getDecidingLevel() {
        return decidingLevel;
    }

    /** The day of the claim that stands, or null. */
    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    /** The account that made the claim that stands, or null. */
    public Long getClaimedBy() {
        return claimedBy;
    }

    /** The day it was verified, or null. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** The short names of the participants, joined by " – ". */
    public String getPartiesLabel() {
        return partiesLabel;
    }

    /** Whether its day has passed and it is neither claimed nor closed. */
    public boolean isOverdueOn(LocalDate today) {
        return stage == ResolutionStage.OPEN && dueOn.isBefore(today);
    }
}
