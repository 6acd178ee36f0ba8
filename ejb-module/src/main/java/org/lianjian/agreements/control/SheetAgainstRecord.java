package org.lianjian.agreements.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementCommitment;
import org.lianjian.agreements.entity.NamedParty;

/** Compares what a sheet says of an agreement with what is written; what the sheet leaves empty is as it is written. */
final class SheetAgainstRecord {

    private static final Set<AgreementState> OPEN = EnumSet.of(AgreementState.DRAFT, AgreementState.RETURNED);

    private SheetAgainstRecord() {
    }

    /** Whether its text may still be changed (invariant 8). */
    static boolean isOpen(Agreement known) {
        return OPEN.contains(known.getState());
    }

    /** Completes the draft with what the sheet does not say. */
    static void complete(AgreementDraft draft, Agreement known) {
        draft.setGoals(draft.getGoals() == null ? known.getGoals() : draft.getGoals());
        boolean numberedByUs = Objects.equals(draft.getPaperNumber(), known.getNumber()) || Objects.equals(draft.getPaperNumber(), known.getKey());
        draft.setPaperNumber(draft.getPaperNumber() == null || numberedByUs ? known.getPaperNumber() : draft.getPaperNumber());
        if (draft.getCommitments().isEmpty()) {
            draft.setCommitments(known.commitments().stream().map(SheetAgainstRecord::asDraft).toList());
        } else {
            draft.getCommitments().forEach(line -> known.commitments().stream()
                    .filter(row -> row.getMeasure().equals(line.getMeasure()) && Objects.equals(row.getOrganizationId(), line.getOrganizationId()))
                    .findFirst().ifPresent(row -> line.setId(row.getId())));
        }
    }

    /** Whether a completed draft says anything else. */
    static boolean differs(AgreementDraft draft, Agreement known) {
        Set<Long> parties = draft.getParties().stream().map(PartyDraft::getOrganizationId).collect(Collectors.toSet());
        return !draft.getTitle().equals(known.getTitle()) || !Objects.equals(draft.getGoals(), known.getGoals())
                || !draft.getKind().equals(known.getKind()) || !draft.getStart().equals(known.getTerm().getStart())
                || !draft.getEnd().equals(known.getTerm().getEnd()) || !Objects.equals(draft.getPaperNumber(), known.getPaperNumber())
                || !parties.equals(known.parties().stream().map(NamedParty::organizationId).collect(Collectors.toSet()))
                || !promises(draft).equals(known.commitments().stream().map(Promise::of).toList());
    }

    private static List<Promise> promises(AgreementDraft draft) {
        return draft.getCommitments().stream().map(line -> Promise.of(line, draft.getEnd())).toList();
    }

    private static CommitmentDraft asDraft(AgreementCommitment row) {
        CommitmentDraft line = new CommitmentDraft();
        line.setId(row.getId());
        line.setOrganizationId(row.getOrganizationId());
        line.setMeasure(row.getMeasure());
        line.setTarget(row.getTarget());
        line.setUnit(row.getUnit());
        line.setDue(row.getDue());
        return line;
    }

    /** A promise as it is compared. */
    private record Promise(Long organizationId, String measure, BigDecimal target, String unit, LocalDate due) {

        static Promise of(AgreementCommitment row) {
            return new Promise(row.getOrganizationId(), row.getMeasure(), row.getTarget().stripTrailingZeros(), row.getUnit(), row.getDue());
        }

        static Promise of(CommitmentDraft line, LocalDate end) {
            return new Promise(line.getOrganizationId(), line.getMeasure(), line.getTarget().stripTrailingZeros(), line.getUnit(),
                    line.getDue() == null ? end : line.getDue());
        }
    }
}
