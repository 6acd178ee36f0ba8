package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.entity.Activity;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.cooperation.boundary.ProjectOnFile;
import org.lianjian.cooperation.boundary.ProjectRegister;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/** The project that an activity belongs to: one of the same agreement, and nothing counts twice. */
@Dependent
class ProjectLinks {

    @Inject
    private ProjectRegister projects;

    /** The project that was chosen runs under the same agreement; one that the activity belongs to already may have ended since. */
    void check(ActivityDraft draft, AgreementOnADay agreement, Long before) {
        if (draft.getProjectId() == null) {
            return;
        }
        ProjectOnFile project = projects.find(draft.getProjectId());
        boolean belongs = project != null && project.agreementId() == agreement.id();
        if (!belongs || !project.running() && !Objects.equals(before, project.id())) {
            throw new InvalidInput("projectId", "activities.unknownProject");
        }
    }

    /** Locks the project before the commitments, as its completion does. */
    void lock(Activity activity) {
        if (activity.getProjectId() == null) {
            return;
        }
        ProjectOnFile project = projects.lock(activity.getProjectId());
        if (project.state() == ProjectState.ABANDONED) {
            throw new RuleViolated(null, "activities.projectAbandoned", project.number());
        }
    }

    /** What the project's own completion counts, its activities do not. Asked once the commitments are locked. */
    void demandNotCounted(Activity activity, AgreementOnADay agreement) {
        if (activity.getProjectId() == null || activity.contributions().isEmpty()) {
            return;
        }
        Set<Long> claimed = projects.commitmentsClaimed(activity.getProjectId());
        agreement.commitments().stream().filter(line -> activity.contributions().containsKey(line.id()) && claimed.contains(line.id())).findFirst()
                .ifPresent(line -> {
                    throw new RuleViolated(null, "activities.countedByProject", line.measure());
                });
    }
}
