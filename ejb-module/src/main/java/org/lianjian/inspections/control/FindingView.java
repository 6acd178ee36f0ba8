package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.inspections.boundary.FindingAnswer;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingRefusal;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.inspections.entity.FindingEntry;
import org.lianjian.inspections.entity.FindingOccasion;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;

/** A finding as its reader sees it, with what may be done now. Offers only; each step checks again. */
@Dependent
class FindingView {

    @Inject
    private Attachments attachments;

    FindingDetails details(Finding finding, String engagement, FindingOccasion occasion) {
        return new FindingDetails(finding.getId(), finding.getKey(), finding.getNumber(), finding.getState(), finding.getVersion(),
                finding.getEngagementId(), engagement, finding.getSeverity(), finding.getTitle(), finding.getRule(), finding.getRuleCode(),
                finding.getDescription(), finding.getOrganizationId(), finding.getOrganizationName(), finding.getTownshipCode(),
                finding.records(), finding.getDueOn(), finding.isOverdueOn(occasion.today()), finding.getIssuedByName(), finding.getCreatedAt(),
                finding.getAcknowledgedAt(), answers(finding), steps(finding, occasion), refusals(finding, occasion), finding.getChangedAt(),
                finding.getChangedByName());
    }

    private List<FindingAnswer> answers(Finding finding) {
        Set<Long> ids = finding.entries().stream().map(FindingEntry::files).flatMap(Collection::stream).collect(Collectors.toSet());
        List<Attachment> found = ids.isEmpty() ? List.of() : attachments.find(ids);
        Map<Long, Attachment> files = found.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        return finding.entries().stream().map(entry -> answer(entry, files)).toList();
    }

    private static FindingAnswer answer(FindingEntry entry, Map<Long, Attachment> files) {
        return new FindingAnswer(entry.getId() == null ? 0 : entry.getId(), entry.getSaid(), entry.getText(), entry.getWithoutEvidence(),
                entry.getDueOn(), entry.files().stream().map(files::get).filter(Objects::nonNull).toList(), entry.getGivenByName(),
                entry.getGivenAt());
    }

    private static Set<FindingStep> steps(Finding finding, FindingOccasion occasion) {
        Set<FindingStep> steps = EnumSet.noneOf(FindingStep.class);
        for (FindingStep step : FindingStep.values()) {
            if (mayEver(step, finding, occasion) && finding.objection(step, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static List<FindingRefusal> refusals(Finding finding, FindingOccasion occasion) {
        List<FindingRefusal> refusals = new ArrayList<>();
        for (FindingStep step : FindingStep.values()) {
            Optional<Objection> objection = mayEver(step, finding, occasion) ? finding.objection(step, occasion) : Optional.empty();
            objection.filter(Objection::isTelling)
                    .ifPresent(telling -> refusals.add(new FindingRefusal(step, telling.key(), telling.values())));
        }
        return refusals;
    }

    private static boolean mayEver(FindingStep step, Finding finding, FindingOccasion occasion) {
        return FindingReach.holds(operationOf(step), finding, occasion.auditors(), occasion.actor());
    }

    private static Operation operationOf(FindingStep step) {
        return switch (step) {
            case ACKNOWLEDGE -> Operation.FINDING_ACKNOWLEDGE;
            case CLAIM -> Operation.FINDING_CLAIM;
            case VERIFY -> Operation.FINDING_VERIFY;
            case REOPEN -> Operation.FINDING_REOPEN;
        };
    }
}
