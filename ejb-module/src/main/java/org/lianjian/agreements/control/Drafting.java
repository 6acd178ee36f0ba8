package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementContent;
import org.lianjian.agreements.entity.CommitmentLine;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.steps.Occasion;

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
    private Settings settings;

    Agreement draft(AgreementDraft typed, Occasion occasion) {
        Agreement agreement = Agreement.draft(content(typed, List.of()), kind(typed), settings.agreementMaxYears(), occasion);
        notePaperNumber(agreement, typed);
        demandOwnParty(agreement);
        return agreement;
    }

    /** Parties that stay keep the names they have in the agreement. */
    void change(Agreement agreement, AgreementDraft typed, Occasion occasion) {
        agreement.change(content(typed, agreement.parties()), kind(typed), settings.agreementMaxYears(), occasion);
        notePaperNumber(agreement, typed);
        demandOwnParty(agreement);
    }

    private static void notePaperNumber(Agreement agreement, AgreementDraft typed) {
        if (typed.getPaperNumber() != null && !typed.getPaperNumber().isBlank()) {
            agreement.notePaperNumber(typed.getPaperNumber());
        }
    }

    Agreement renew(Agreement agreement, Occasion occasion) {
        PairingKindEntity kind = store.kind(agreement.getKind()).orElseThrow();
        List<NamedParty> before = agreement.parties();
        List<NamedParty> parties = IntStream.range(0, before.size())
                .mapToObj(i -> chosen(i, before.get(i).organizationId(), before.get(i).role())).toList();
        return agreement.renew(parties, kind, settings.agreementMaxYears(), occasion);
    }

    private AgreementContent content(AgreementDraft typed, List<NamedParty> known) {
        List<CommitmentLine> lines = typed.getCommitments().stream().map(Drafting::line).toList();
        return new AgreementContent(typed.getTitle(), typed.getGoals(), typed.getStart(), typed.getEnd(), parties(typed, known), lines);
    }

    private List<NamedParty> parties(AgreementDraft typed, List<NamedParty> known) {
        Map<Long, NamedParty> staying = known.stream().collect(Collectors.toMap(NamedParty::organizationId, Function.identity()));
        List<PartyDraft> parties = typed.getParties();
        return IntStream.range(0, parties.size()).mapToObj(i -> {
            NamedParty stays = staying.get(parties.get(i).getOrganizationId());
            return stays == null ? chosen(i, parties.get(i).getOrganizationId(), parties.get(i).getRole()) : stays.as(parties.get(i).getRole());
        }).toList();
    }

    /** Asked for one by one, so that the message names the right line of the form. */
    private NamedParty chosen(int position, Long id, PartyRole role) {
        try {
            return named(organizations.chosen("parties", List.of(id)).get(0), role);
        } catch (InvalidInput refused) {
            Violation first = refused.violations().get(0);
            throw new InvalidInput("parties[%d].organizationId".formatted(position), first.key(), first.values().toArray());
        }
    }

    static NamedParty named(OrganizationChoice choice, PartyRole role) {
        return new NamedParty(choice.id(), choice.name(), choice.shortName(), choice.kind(), choice.bodyLevel(), choice.townshipCode(), role);
    }

    private static CommitmentLine line(CommitmentDraft typed) {
        return new CommitmentLine(typed.getId(), typed.getOrganizationId(), typed.getMeasure(), typed.getTarget(), typed.getUnit(),
                typed.getDue());
    }

    /** A promise for an agreement that is not kept, so that it names no line of another. */
    static CommitmentLine withoutId(CommitmentDraft typed) {
        return new CommitmentLine(null, typed.getOrganizationId(), typed.getMeasure(), typed.getTarget(), typed.getUnit(), typed.getDue());
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
