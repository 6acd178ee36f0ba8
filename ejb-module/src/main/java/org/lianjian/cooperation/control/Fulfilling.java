package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.FulfilmentDraft;
import org.lianjian.cooperation.boundary.ProjectActivities;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.steps.Occasion;

/** What a project counts towards its agreement's commitments: filed on completion, done on acceptance, and never what its activities count. */
@Dependent
class Fulfilling {

    @Inject
    private AgreementRegister register;

    @Inject
    private ProjectActivities activities;

    /** Claims it done. The commitments' rows are locked before the activities are asked, as activities lock them before they ask back. */
    void complete(Project project, CompletionDraft draft, AgreementOnADay agreement, Occasion occasion) {
        Map<Long, BigDecimal> fulfils = quantities(draft.getCommitments(), agreement);
        project.complete(draft.getOutcome(), fulfils, occasion);
        register.count(project.getAgreementId(), fulfils, Map.of());
        Set<Long> counted = fulfils.isEmpty() ? Set.of() : activities.commitmentsCounted(project.getId());
        agreement.commitments().stream().filter(line -> fulfils.containsKey(line.id()) && counted.contains(line.id())).findFirst()
                .ifPresent(line -> {
                    throw new RuleViolated(null, "projects.countedByActivities", line.measure());
                });
    }

    /** What was claimed is done. */
    void fulfil(Project project) {
        register.count(project.getAgreementId(), negated(project.contributions()), project.contributions());
    }

    /** What was claimed does not count, if anything was. */
    void takeBack(Project project, ProjectState before) {
        if (before == ProjectState.COMPLETED) {
            register.count(project.getAgreementId(), negated(project.contributions()), Map.of());
        }
    }

    private static Map<Long, BigDecimal> quantities(List<FulfilmentDraft> lines, AgreementOnADay agreement) {
        Set<Long> known = agreement.commitments().stream().map(Commitment::id).collect(Collectors.toSet());
        List<Violation> faults = new ArrayList<>();
        Map<Long, BigDecimal> quantities = new HashMap<>();
        for (int at = 0; lines != null && at < lines.size(); at++) {
            FulfilmentDraft line = lines.get(at);
            String field = "commitments[" + at + "].commitmentId";
            if (!known.contains(line.getCommitmentId())) {
                faults.add(Violation.of(field, "projects.notACommitment"));
            } else if (quantities.put(line.getCommitmentId(), line.getQuantity()) != null) {
                faults.add(Violation.of(field, "projects.countedTwice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return quantities;
    }

    private static Map<Long, BigDecimal> negated(Map<Long, BigDecimal> quantities) {
        Map<Long, BigDecimal> negated = new HashMap<>();
        quantities.forEach((commitment, quantity) -> negated.put(commitment, quantity.negate()));
        return negated;
    }
}
