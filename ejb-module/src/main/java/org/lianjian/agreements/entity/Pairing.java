package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.PairingState;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.records.TrackedEntity;
import org.lianjian.platform.steps.Occasion;

/**
 * A pairing (结对): the relationship of a set of organisations in one kind. PROPOSED → ACTIVE ⇄ SUSPENDED → ENDED, following its agreements; not ended,
 * there is one of a kind for a set of parties (invariant 1).
 */
@Entity
@Table(name = "pairing")
@RecordedAs(ObjectType.PAIRING)
public class Pairing extends TrackedEntity {

    private static final Set<AgreementState> PENDING =
            EnumSet.of(AgreementState.SUBMITTED, AgreementState.RETURNED, AgreementState.APPROVED, AgreementState.SIGNED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_seq")
    @SequenceGenerator(name = "pairing_seq", sequenceName = "pairing_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "record_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "party_set", nullable = false, updatable = false)
    private String partySet;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PairingState state;

    @Column(name = "open_party_set")
    private String openPartySet;

    /** For the persistence provider. */
    protected Pairing() {
    }

    /** Opens the pairing of an agreement that is the first between its parties. */
    public static Pairing propose(Agreement agreement, OfficialNumber number, Occasion occasion) {
        Pairing pairing = new Pairing();
        pairing.key = number.key();
        pairing.kind = agreement.getKind();
        pairing.partySet = partySetOf(agreement);
        pairing.openPartySet = openPartySetOf(agreement);
        pairing.state = PairingState.PROPOSED;
        pairing.touchedBy(occasion.actor(), occasion.now());
        return pairing;
    }

    /** The parties as one text: their ids in ascending order. */
    public static String partySetOf(Agreement agreement) {
        return agreement.scope().organizationIds().stream().sorted().map(String::valueOf).collect(Collectors.joining("-"));
    }

    /** Kind and parties as one text, which one pairing at a time may hold. */
    public static String openPartySetOf(Agreement agreement) {
        return agreement.getKind() + ":" + partySetOf(agreement);
    }

    /**
     * Follows its agreements: active or suspended like the one that runs, ended when none runs and none is on its way.
     *
     * @return whether its state changed
     */
    public boolean follow(Collection<AgreementState> agreements, Occasion occasion) {
        PairingState next = after(agreements);
        if (next == state) {
            return false;
        }
        state = next;
        if (next == PairingState.ENDED) {
            openPartySet = null;
        }
        touchedBy(occasion.actor(), occasion.now());
        return true;
    }

    private PairingState after(Collection<AgreementState> agreements) {
        if (state == PairingState.ENDED) {
            return state;
        }
        if (agreements.contains(AgreementState.ACTIVE)) {
            return PairingState.ACTIVE;
        }
        if (agreements.contains(AgreementState.SUSPENDED)) {
            return PairingState.SUSPENDED;
        }
        return agreements.stream().anyMatch(PENDING::contains) ? state : PairingState.ENDED;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind;
    }

    public String getPartySet() {
        return partySet;
    }

    public PairingState getState() {
        return state;
    }
}
