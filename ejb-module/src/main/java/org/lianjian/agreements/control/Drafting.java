package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementContent;
import org.lianjian.agreements.entity.CommitmentLine;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.agreements.entity.Occasion;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;

/** Turns what was typed into an agreement's content. Whose ids they are is checked by the register of organisations (invariant 15). */
@Dependent
class Drafting {

    @Inject
    private AgreementStore store;

    @Inject
    private Organizations organizations;

    @Inject
    private Access access;

    @Inject
    @ConfigProperty(name = "lianjian.agreement.max.years", defaultValue = "3")
    private int maxYears;

    Agreement draft(AgreementDraft typed, Occasion occasion) {
        Agreement agreement = Agreement.draft(content(typed, List.of()), kind(typed), maxYears, occasion);
        demandOwnParty(agreement);
        return agreement;
    }

    /** Parties that stay keep the names they have in the agreement. */
    void change(Agreement agreement, AgreementDraft typed, Occasion occasion) {
        agreement.change(content(typed, agreement.parties()), kind(typed), maxYears, occasion);
        demandOwnParty(agreement);
    }

    Agreement renew(Agreement agreement, Occasion occasion) {
        PairingKindEntity kind = store.kind(agreement.getKind()).orElseThrow();
        List<NamedParty> before = agreement.parties();
        Map<Long, OrganizationChoice> now = chosen(before.stream().map(NamedParty::organizationId).toList());
        List<NamedParty> parties = before.stream().map(party -> named(now.get(party.organizationId()), party.role())).toList();
        return agreement.renew(parties, kind, maxYears, occasion);
    }

    private AgreementContent content(AgreementDraft typed, List<NamedParty> known) {
        List<CommitmentLine> lines = typed.getCommitments().stream().map(Drafting::line).toList();
        return new AgreementContent(typed.getTitle(), typed.getGoals(), typed.getStart(), typed.getEnd(), parties(typed, known), lines);
    }

    private List<NamedParty> parties(AgreementDraft typed, List<NamedParty> known) {
        Map<Long, NamedParty> staying = known.stream().collect(Collectors.toMap(NamedParty::organizationId, Function.identity()));
        List<Long> joining = typed.getParties().stream().map(PartyDraft::getOrganizationId).distinct()
                .filter(id -> !staying.containsKey(id)).toList();
        Map<Long, OrganizationChoice> chosen = chosen(joining);
        List<NamedParty> parties = new ArrayList<>();
        for (PartyDraft party : typed.getParties()) {
            NamedParty stays = staying.get(party.getOrganizationId());
            parties.add(stays == null ? named(chosen.get(party.getOrganizationId()), party.getRole()) : stays.as(party.getRole()));
        }
        return parties;
    }

    private Map<Long, OrganizationChoice> chosen(List<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : organizations.chosen("parties", ids).stream().collect(Collectors.toMap(OrganizationChoice::id, Function.identity()));
    }

    private static NamedParty named(OrganizationChoice choice, PartyRole role) {
        return new NamedParty(choice.id(), choice.name(), choice.shortName(), choice.kind(), choice.bodyLevel(), choice.townshipCode(), role);
    }

    private static CommitmentLine line(CommitmentDraft typed) {
        return new CommitmentLine(typed.getId(), typed.getOrganizationId(), typed.getMeasure(), typed.getTarget(), typed.getUnit(),
                typed.getDue());
    }

    private PairingKindEntity kind(AgreementDraft typed) {
        return store.kind(typed.getKind()).orElseThrow(() -> new InvalidInput("kind", "agreements.unknownKind", typed.getKind()));
    }

    private void demandOwnParty(Agreement agreement) {
        if (!access.permits(Operation.AGREEMENT_DRAFT, agreement.scope())) {
            throw new InvalidInput("parties", "agreements.ownPartyMissing");
        }
    }
}
