package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.Partnerships;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;

/** The organisations that take part: the parties of an agreement, or those that an official brings together (联席会议). */
@Dependent
class Invited {

    private static final String ORGANIZATIONS = "organizationIds";

    @Inject
    private Access access;

    @Inject
    private AgreementRegister register;

    @Inject
    private Organizations organizations;

    @Inject
    private Partnerships partnerships;

    /** Whether this person may bring organisations together that share no agreement. */
    static boolean mayBringTogether(Actor actor) {
        return actor.has(Role.TOWNSHIP_OFFICIAL) || actor.has(Role.MUNICIPAL_OFFICIAL);
    }

    /**
     * Who takes part, in the order given or, without one, that of the agreement.
     *
     * @param agreementId null for organisations that share none
     * @param day         the day of the meeting or of the start of the series
     */
    List<Participant> by(Long agreementId, List<Long> order, LocalDate day, Actor actor) {
        List<Long> ids = order == null ? List.of() : order;
        return agreementId == null ? together(ids, actor) : parties(agreement(agreementId, day), ids);
    }

    /**
     * Demands that the agreement counts on the day of the meeting; a joint meeting has none.
     *
     * @throws InvalidInput if it does not
     */
    void checkDay(Long agreementId, LocalDate day) {
        if (agreementId != null) {
            checkDay(register.on(agreementId, day), day);
        }
    }

    private AgreementOnADay agreement(long id, LocalDate day) {
        AgreementOnADay agreement = register.on(id, day);
        if (agreement == null || !access.permits(Operation.MEETING_CONVENE, scopeOf(agreement))) {
            throw new InvalidInput("agreementId", "deliberations.unknownAgreement");
        }
        checkDay(agreement, day);
        return agreement;
    }

    private static void checkDay(AgreementOnADay agreement, LocalDate day) {
        if (agreement.state() != AgreementState.ACTIVE || day.isBefore(agreement.start()) || day.isAfter(agreement.end())) {
            throw new InvalidInput("agreementId", "deliberations.agreementNotActive", day);
        }
    }

    private static List<Participant> parties(AgreementOnADay agreement, List<Long> order) {
        List<Participant> parties = agreement.parties().stream()
                .map(party -> new Participant(party.organizationId(), party.shortName(), party.bodyLevel(), party.townshipCode())).toList();
        if (order.isEmpty()) {
            return parties;
        }
        Set<Long> known = parties.stream().map(Participant::organizationId).collect(Collectors.toSet());
        if (order.size() != known.size() || !known.equals(new HashSet<>(order))) {
            throw new InvalidInput(ORGANIZATIONS, "deliberations.orderOfParties");
        }
        return parties.stream().sorted(Comparator.comparing(party -> order.indexOf(party.organizationId()))).toList();
    }

    private List<Participant> together(List<Long> ids, Actor actor) {
        if (!mayBringTogether(actor)) {
            throw new InvalidInput("agreementId", "deliberations.agreementRequired");
        }
        if (ids.contains(null) || new HashSet<>(ids).size() != ids.size() || ids.size() < 2) {
            throw new InvalidInput(ORGANIZATIONS, "deliberations.twoOrMore");
        }
        List<Participant> participants = organizations.chosen(ORGANIZATIONS, ids).stream()
                .map(one -> new Participant(one.id(), one.shortName(), one.bodyLevel(), one.townshipCode())).toList();
        partnerships.join(ids);
        return participants;
    }

    private static RecordScope scopeOf(AgreementOnADay agreement) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()),
                agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet()));
    }
}
