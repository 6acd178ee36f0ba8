package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianjian.cooperation.boundary.ProjectRefusal;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** What the actor may do with a project now, and what its role could do but not now. Offers only; each step checks again. */
@Dependent
class ProjectOffers {

    private static final Integer FOR_ITSELF = 7;

    @Inject
    private Access access;

    Set<ProjectStep> steps(Project project, Occasion occasion) {
        Set<ProjectStep> steps = EnumSet.noneOf(ProjectStep.class);
        for (ProjectStep step : ProjectStep.values()) {
            if (mayEver(step, project) && project.objection(step, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Who acts for no party is not told what only parties do. */
    List<ProjectRefusal> refusals(Project project, Occasion occasion) {
        List<ProjectRefusal> refusals = new ArrayList<>();
        for (ProjectStep step : ProjectStep.values()) {
            if (mayEver(step, project)) {
                project.objection(step, occasion).filter(Objection::isTelling)
                        .filter(objection -> !Objects.equals(objection.invariant(), FOR_ITSELF) || project.hasPartyOf(occasion.actor()))
                        .ifPresent(objection -> refusals.add(new ProjectRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    private boolean mayEver(ProjectStep step, Project project) {
        return access.permits(operationOf(step), project.scope());
    }

    private static Operation operationOf(ProjectStep step) {
        return switch (step) {
            case CHANGE -> Operation.PROJECT_PROPOSE;
            case AGREE -> Operation.PROJECT_AGREE;
            case START -> Operation.PROJECT_START;
            case MARK_MILESTONE, ADD_NOTE -> Operation.PROJECT_REPORT;
            case ENTER_MONEY, REVERSE_MONEY -> Operation.PROJECT_ENTER_MONEY;
            case COMPLETE -> Operation.PROJECT_COMPLETE;
            case ACCEPT -> Operation.PROJECT_ACCEPT;
            case RETURN -> Operation.PROJECT_RETURN;
            case ABANDON -> Operation.PROJECT_ABANDON;
            case ADD_ADDENDUM -> Operation.PROJECT_ADD_ADDENDUM;
        };
    }
}
