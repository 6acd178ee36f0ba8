package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.inspections.boundary.EngagementAuditor;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.inspections.boundary.EngagementStep;
import org.lianjian.inspections.boundary.EngagementTownship;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Occasion;

/** Engagements as their reader may see them. */
@Dependent
class EngagementView {

    @Inject
    private EngagementReach reach;

    @Inject
    private SampleStore samples;

    EngagementDetails details(Engagement engagement, Occasion occasion) {
        return new EngagementDetails(engagement.getId(), engagement.getVersion(), engagement.getTitle(), engagement.getPurpose(),
                engagement.getState(), engagement.getRecordsFrom(), engagement.getRecordsTo(), engagement.kinds(), townships(engagement),
                auditors(engagement), engagement.getAccessFrom(), engagement.getAccessTo(), engagement.isOpenOn(occasion.today()),
                engagement.getCommissionedBy(), engagement.getCreatedAt(), engagement.getClosedAt(), engagement.getClosedReason(),
                samples.progress(engagement.getId()), steps(engagement, occasion), engagement.getChangedAt(), engagement.getChangedByName());
    }

    private Set<EngagementStep> steps(Engagement engagement, Occasion occasion) {
        Set<EngagementStep> steps = EnumSet.noneOf(EngagementStep.class);
        if (engagement.getState() == EngagementState.COMMISSIONED && reach.permits(Operation.ENGAGEMENT_CHANGE, engagement)) {
            steps.addAll(EnumSet.of(EngagementStep.CHANGE, EngagementStep.CLOSE));
        }
        if (engagement.isWorkedOnBy(occasion.actor(), occasion.today())) {
            steps.addAll(EnumSet.of(EngagementStep.DRAW_SAMPLE, EngagementStep.WRITE_PAPER));
        }
        return steps;
    }

    private static List<EngagementTownship> townships(Engagement engagement) {
        return engagement.townships().stream().map(township -> new EngagementTownship(township.getCode(), township.getName())).toList();
    }

    private static List<EngagementAuditor> auditors(Engagement engagement) {
        return engagement.auditors().stream()
                .map(auditor -> new EngagementAuditor(auditor.getAccountId(), auditor.getUsername(), auditor.getDisplayName())).toList();
    }
}
