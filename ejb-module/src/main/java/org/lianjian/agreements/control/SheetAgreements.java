package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.PaperSignature;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationMatch;
import org.lianjian.organizations.boundary.OrganizationReferences;

/** Turns what stands on a sheet into the drafts that the form would bring. */
@Dependent
class SheetAgreements {

    @Inject
    private OrganizationReferences references;

    @Inject
    private AgreementStore store;

    @Inject
    private KnownAgreements known;

    /** Looks up all that these records refer to. */
    AgreementBatch batch(List<AgreementReading> readings) {
        Map<String, PairingKindEntity> kinds = AgreementBatch.byName(store.kinds());
        List<SheetRow> heads = readings.stream().map(AgreementReading::head).toList();
        List<String> names = readings.stream().flatMap(reading -> Stream.concat(reading.partyNames().stream(),
                reading.promises().stream().map(row -> row.text("owner")))).filter(Objects::nonNull).distinct().toList();
        return new AgreementBatch(references.find(names), kinds,
                known.numbered(heads.stream().map(row -> row.text("paperNumber")).filter(Objects::nonNull).collect(Collectors.toSet())),
                known.beginning(heads.stream().map(row -> kinds.get(row.text("kind"))).filter(Objects::nonNull).map(PairingKindEntity::getCode)
                        .collect(Collectors.toSet()), heads.stream().map(row -> row.date("start")).filter(Objects::nonNull)
                        .collect(Collectors.toSet())), new HashMap<>());
    }

    /** The parties, as far as they are clear. */
    List<OrganizationChoice> parties(AgreementReading reading, AgreementBatch batch, RecordFaults faults) {
        List<OrganizationChoice> parties = new ArrayList<>();
        reading.parties().forEach((name, row) -> {
            OrganizationChoice party = one(name, row, "parties", batch, faults);
            if (party != null) {
                parties.add(party);
            }
        });
        return parties;
    }

    /** The draft that says the same. */
    AgreementDraft draft(AgreementReading reading, List<OrganizationChoice> parties, AgreementBatch batch, RecordFaults faults) {
        SheetRow head = reading.head();
        PairingKindEntity kind = batch.kinds().get(head.text("kind"));
        if (kind == null && head.has("kind")) {
            faults.add("kind", "agreements.unknownKind", head.text("kind"));
        }
        AgreementDraft draft = new AgreementDraft();
        draft.setPaperNumber(head.text("paperNumber"));
        draft.setKind(kind == null ? head.text("kind") : kind.getCode());
        draft.setTitle(head.text("title"));
        draft.setGoals(head.text("goals"));
        draft.setStart(head.date("start"));
        draft.setEnd(head.date("end"));
        draft.setParties(parties.stream().map(SheetAgreements::party).toList());
        draft.setCommitments(reading.promises().stream().map(row -> promise(row, batch, faults)).toList());
        return draft;
    }

    /** The signatures on the paper, one for each party. */
    static List<PaperSignature> signatures(AgreementReading reading, List<OrganizationChoice> parties) {
        List<PaperSignature> signatures = new ArrayList<>();
        for (int i = 0; i < Math.min(parties.size(), reading.signatories().size()); i++) {
            PaperSignature signature = new PaperSignature();
            signature.setOrganizationId(parties.get(i).id());
            signature.setSignatory(reading.signatories().get(i));
            signature.setSignedOn(reading.head().date("signedOn"));
            signatures.add(signature);
        }
        return signatures;
    }

    private static PartyDraft party(OrganizationChoice choice) {
        PartyDraft party = new PartyDraft();
        party.setOrganizationId(choice.id());
        return party;
    }

    private CommitmentDraft promise(SheetRow row, AgreementBatch batch, RecordFaults faults) {
        OrganizationChoice owner = row.has("owner") ? one(row.text("owner"), row, "owner", batch, faults) : null;
        CommitmentDraft promise = new CommitmentDraft();
        promise.setOrganizationId(owner == null ? null : owner.id());
        promise.setMeasure(row.text("measure"));
        promise.setTarget(row.decimal("target"));
        promise.setUnit(row.text("unit"));
        promise.setDue(row.date("due"));
        return promise;
    }

    private static OrganizationChoice one(String name, SheetRow row, String column, AgreementBatch batch, RecordFaults faults) {
        OrganizationMatch match = batch.named().get(name);
        if (!match.isClear()) {
            faults.add(new CellFault(row.number(), column, match.faultKey(), List.of(name), match.suggestions()));
            return null;
        }
        return match.one();
    }
}
