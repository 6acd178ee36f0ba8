package org.lianjian.agreements.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.platform.errors.InvalidInput;

/**
 * Brings the rows of a draft in line with what was written: rows that stay are changed in place, because a row that is removed and added again in one
 * transaction would meet itself in the database.
 */
final class DraftLines {

    private DraftLines() {
    }

    static void writeParties(Agreement agreement, List<AgreementParty> rows, List<NamedParty> written) {
        rows.removeIf(row -> written.stream().noneMatch(party -> row.is(party.organizationId())));
        for (int i = 0; i < written.size(); i++) {
            int position = i + 1;
            NamedParty party = written.get(i);
            rows.stream().filter(row -> row.is(party.organizationId())).findFirst()
                    .ifPresentOrElse(row -> row.write(party, position), () -> rows.add(new AgreementParty(agreement, party, position)));
        }
    }

    static void writeCommitments(Agreement agreement, List<AgreementCommitment> rows, List<CommitmentLine> written) {
        for (int i = 0; i < written.size(); i++) {
            demandKnown(rows, written.get(i), i);
        }
        rows.removeIf(row -> written.stream().noneMatch(line -> Objects.equals(line.id(), row.getId())));
        for (int i = 0; i < written.size(); i++) {
            int position = i + 1;
            CommitmentLine line = written.get(i);
            known(rows, line).ifPresentOrElse(row -> row.write(line, agreement.getTerm().getEnd(), position),
                    () -> rows.add(new AgreementCommitment(agreement, line, agreement.getTerm().getEnd(), position)));
        }
    }

    private static void demandKnown(List<AgreementCommitment> rows, CommitmentLine line, int index) {
        if (line.id() != null && known(rows, line).isEmpty()) {
            throw new InvalidInput("commitments[%d].id".formatted(index), "agreements.unknownCommitment", line.measure());
        }
    }

    private static Optional<AgreementCommitment> known(List<AgreementCommitment> rows, CommitmentLine line) {
        return line.id() == null ? Optional.empty() : rows.stream().filter(row -> line.id().equals(row.getId())).findFirst();
    }
}
