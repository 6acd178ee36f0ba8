package org.lianjian.cooperation.entity;

import java.util.List;
import java.util.Optional;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Whether a step can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
final class ProjectObjections {

    private ProjectObjections() {
    }

    /** The objection to the step, if there is one. */
    static Optional<Objection> to(ProjectStep step, Project project, Occasion occasion) {
        if (!ProjectLifeCycle.has(step, project.getState())) {
            return Optional.of(Objection.outOfPlace("projects", step));
        }
        Actor actor = occasion.actor();
        return switch (step) {
            case CHANGE, START, ADD_NOTE, ENTER_MONEY -> ActsForAParty.objection(actor, project);
            case AGREE -> ActsForAParty.objection(actor, project).or(() -> agreed(actor, project));
            case MARK_MILESTONE -> ActsForAParty.objectionToPerforming(actor, project);
            case REVERSE_MONEY -> ActsForAParty.objection(actor, project).or(() -> nothingToReverse(project));
            case COMPLETE -> ActsForAParty.objectionToPerforming(actor, project).or(() -> openMilestones(project));
            case ACCEPT -> AcceptedByAnother.objection(actor, project).or(() -> Ledger.of(project).lackOfVouchers());
            case RETURN -> AcceptedByAnother.objection(actor, project);
            case ABANDON -> abandoning(actor, project);
            case ADD_ADDENDUM -> Optional.empty();
        };
    }

    private static Optional<Objection> agreed(Actor actor, Project project) {
        List<ProjectParty> own = ActsForAParty.parties(actor, project.parties());
        return own.stream().allMatch(ProjectParty::hasAgreed)
                ? Optional.of(Objection.ofLifeCycle("projects.refusal.agreed")) : Optional.empty();
    }

    private static Optional<Objection> nothingToReverse(Project project) {
        return Ledger.of(project).hasReversible() ? Optional.empty() : Optional.of(Objection.outOfPlace("projects", ProjectStep.REVERSE_MONEY));
    }

    private static Optional<Objection> openMilestones(Project project) {
        long open = project.milestones().stream().filter(milestone -> milestone.getDoneOn() == null).count();
        return open == 0 ? Optional.empty() : Optional.of(Objection.ofLifeCycle("projects.refusal.openMilestones", open));
    }

    /** A party gives it up, or the official who would review it. */
    private static Optional<Objection> abandoning(Actor actor, Project project) {
        return ActsForAParty.objection(actor, project)
                .flatMap(none -> reviews(actor) ? AcceptedByAnother.objection(actor, project) : Optional.of(none));
    }

    private static boolean reviews(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> Operation.PROJECT_ACCEPT.isOpenTo(grant.role()));
    }
}
