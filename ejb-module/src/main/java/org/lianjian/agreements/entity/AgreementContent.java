package org.lianjian.agreements.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/** What is written into an agreement while it is a draft. The order of parties and commitments is kept. */
public record AgreementContent(String title, String goals, LocalDate start, LocalDate end, List<NamedParty> parties,
        List<CommitmentLine> commitments) {

    public AgreementContent {
        title = title.strip();
        goals = goals == null || goals.isBlank() ? null : goals.strip();
        parties = OneLeader.among(parties);
        commitments = List.copyOf(commitments);
    }

    /** The rules that need no other agreement (invariants 2 and 3), one by one, so that all that are broken can be told at once. */
    public List<Runnable> rules(PairingKindEntity kind, int maxYears) {
        List<Runnable> rules = new ArrayList<>();
        rules.add(() -> PartiesFitTheKind.check(parties, kind.getMinimums()));
        rules.add(() -> TermIsValid.check(start, end, maxYears));
        for (int i = 0; i < commitments.size(); i++) {
            int index = i;
            rules.add(() -> check(index, commitments.get(index)));
        }
        return rules;
    }

    /**
     * Checks the rules that need no other agreement (invariants 2 and 3) and that each promise belongs to a party and falls due within the term.
     *
     * @throws RuleViolated if an invariant is broken
     * @throws InvalidInput if a promise does not fit
     */
    void check(PairingKindEntity kind, int maxYears) {
        rules(kind, maxYears).forEach(Runnable::run);
    }

    private void check(int index, CommitmentLine line) {
        Long owner = line.organizationId();
        if (owner != null && parties.stream().noneMatch(party -> party.organizationId() == owner)) {
            throw new InvalidInput("commitments[%d].organizationId".formatted(index), "agreements.ownerNotAParty", line.measure());
        }
        if (line.due() != null && (line.due().isBefore(start) || line.due().isAfter(end))) {
            throw new InvalidInput("commitments[%d].due".formatted(index), "agreements.dueOutsideTerm", line.due(), start, end);
        }
    }
}
