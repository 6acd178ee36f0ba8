package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.RuleViolated;

/** For whom a meeting is convened: one of its participants, or the township or city whose official convenes it. */
@Embeddable
public class Convener {

    @Column(name = "convened_for")
    private Long organizationId;

    @Column(name = "convened_for_division")
    private String divisionCode;

    /** For the persistence provider. */
    protected Convener() {
    }

    private Convener(Long organizationId, String divisionCode) {
        this.organizationId = organizationId;
        this.divisionCode = divisionCode;
    }

    /**
     * For whom this person convenes: the first participant it acts for, else the place whose official it is.
     *
     * @throws RuleViolated if it is neither (invariant 7)
     */
    public static Convener of(Actor actor, Collection<Participant> participants) {
        Optional<Convener> party = ActsFor.among(participants, actor).stream().findFirst().map(one -> new Convener(one.organizationId(), null));
        return party.or(() -> official(actor, participants))
                .orElseThrow(() -> new RuleViolated(7, "deliberations.refusal.notTakingPart"));
    }

    /** Whether this person convenes for the same. */
    boolean isSpokenForBy(Actor actor) {
        return organizationId != null ? actor.grants().stream().anyMatch(grant -> grant.level() == ScopeLevel.ORGANIZATION
                        && Operation.MEETING_CONVENE.isOpenTo(grant.role()) && Objects.equals(grant.organizationId(), organizationId))
                : actor.grants().stream().anyMatch(grant -> isOfficial(grant) && Objects.equals(grant.divisionCode(), divisionCode));
    }

    /** The participant it is convened for, or null. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** The 12-digit code of the township or city it is convened for, or null. */
    public String getDivisionCode() {
        return divisionCode;
    }

    private static Optional<Convener> official(Actor actor, Collection<Participant> participants) {
        return actor.grants().stream().filter(Convener::isOfficial)
                .filter(grant -> participants.stream().anyMatch(one -> grant.covers(RecordScope.ofTownship(one.townshipCode()))))
                .findFirst().map(grant -> new Convener(null, grant.divisionCode()));
    }

    private static boolean isOfficial(Grant grant) {
        return grant.role() == Role.TOWNSHIP_OFFICIAL || grant.role() == Role.MUNICIPAL_OFFICIAL;
    }
}
