package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.PaperSignature;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementContent;
import org.lianjian.agreements.entity.EnteredFromPaper;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.agreements.entity.TermOnFile;
import org.lianjian.agreements.entity.TermsDoNotOverlap;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.steps.Occasion;

/** What bringing in an agreement would do, by the rules that drafting and entering from paper ask. Nothing that it makes is kept. */
@Dependent
class AgreementPlans {

    @Inject
    private SheetAgreements sheets;

    @Inject
    private AgreementDesk desk;

    @Inject
    private AgreementStore store;

    @Inject
    private Access access;

    @Inject
    private Settings settings;

    @Inject
    private Validator validator;

    RecordPlan plan(AgreementReading reading, AgreementBatch batch) {
        RecordFaults faults = reading.faults();
        reading.contradictions(faults);
        List<OrganizationChoice> parties = sheets.parties(reading, batch, faults);
        AgreementDraft draft = sheets.draft(reading, parties, batch, faults);
        faults.addAll(validator.validate(draft));
        if (!faults.isEmpty()) {
            return faults.plan(Effect.REFUSED, null);
        }
        List<Agreement> meant = batch.meant(draft.getPaperNumber(), contentKey(draft));
        String identity = draft.getPaperNumber() == null ? contentKey(draft) : draft.getPaperNumber();
        if (meant.size() > 1) {
            faults.add("paperNumber", "agreements.sheet.several");
            return faults.plan(Effect.REFUSED, null);
        }
        Effect effect = meant.isEmpty() ? Effect.NEW : effect(reading, draft, meant.get(0), faults);
        if (effect != Effect.UNCHANGED) {
            demandRules(reading, draft, parties, batch, faults);
        }
        return faults.plan(effect, identity);
    }

    static String contentKey(AgreementDraft draft) {
        return AgreementBatch.contentKey(draft.getKind(), draft.getParties().stream().map(PartyDraft::getOrganizationId).toList(), draft.getStart());
    }

    private static Effect effect(AgreementReading reading, AgreementDraft draft, Agreement known, RecordFaults faults) {
        SheetAgainstRecord.complete(draft, known);
        boolean differs = SheetAgainstRecord.differs(draft, known);
        boolean open = SheetAgainstRecord.isOpen(known);
        if (differs && !open) {
            faults.add(null, "agreements.sheet.fixed", known.getNumber());
        }
        return differs || open && reading.isInForce() ? Effect.CHANGED : Effect.UNCHANGED;
    }

    private void demandRules(AgreementReading reading, AgreementDraft draft, List<OrganizationChoice> parties, AgreementBatch batch,
            RecordFaults faults) {
        PairingKindEntity kind = batch.kinds().get(draft.getKind());
        List<NamedParty> named = parties.stream().map(choice -> Drafting.named(choice, null)).toList();
        AgreementContent content = new AgreementContent(draft.getTitle(), draft.getGoals(), draft.getStart(), draft.getEnd(), named,
                draft.getCommitments().stream().map(Drafting::withoutId).toList());
        content.rules(kind, settings.agreementMaxYears()).forEach(rule -> faults.checkBy(AgreementPlans::column, rule));
        if (!faults.isEmpty()) {
            return;
        }
        Agreement drawn = Agreement.draft(content, kind, settings.agreementMaxYears(), desk.occasion());
        if (!access.permits(Operation.AGREEMENT_DRAFT, drawn.scope())) {
            faults.add("parties", "agreements.ownPartyMissing");
        }
        if (reading.isInForce()) {
            demandPaper(reading, drawn, parties, batch, faults);
        }
    }

    private void demandPaper(AgreementReading reading, Agreement drawn, List<OrganizationChoice> parties, AgreementBatch batch,
            RecordFaults faults) {
        Occasion occasion = desk.occasion();
        if (!access.permits(Operation.AGREEMENT_APPROVE, drawn.scope())) {
            faults.add("state", "agreements.sheet.decidersOnly");
        }
        if (!reading.head().has("signedOn")) {
            faults.add("signedOn", "validation.required");
        }
        List<PaperSignature> signatures = SheetAgreements.signatures(reading, parties);
        if (reading.signatories().size() != parties.size()) {
            faults.add("signatories", "agreements.sheet.signatories.count", parties.size(), reading.signatories().size());
        }
        signatures.forEach(signature -> faults.addAll(validator.validate(signature)));
        if (!faults.isEmpty()) {
            return;
        }
        EnteredFromPaper.rules(drawn, signatures.stream().map(PaperAgreementsBean::page).toList(), occasion)
                .forEach(rule -> faults.checkBy(AgreementPlans::column, rule));
        List<TermOnFile> others = new ArrayList<>(store.termsBeside(drawn));
        List<TermOnFile> brought = batch.brought().computeIfAbsent(Pairing.openPartySetOf(drawn), set -> new ArrayList<>());
        others.addAll(brought);
        faults.checkBy(AgreementPlans::column, () -> TermsDoNotOverlap.check(drawn.getTerm(), null, others));
        brought.add(new TermOnFile(0, reading.head().text("title"), AgreementState.ACTIVE, drawn.getTerm().getStart(), drawn.getTerm().getEnd()));
    }

    private static String column(RuleViolated broken) {
        return switch (broken.invariant() == null ? 0 : broken.invariant()) {
            case 2 -> "parties";
            case 3 -> "end";
            case 6 -> "state";
            default -> "start";
        };
    }
}
