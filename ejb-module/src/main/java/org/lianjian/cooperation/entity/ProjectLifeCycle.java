package org.lianjian.cooperation.entity;

import static org.lianjian.cooperation.boundary.ProjectState.ACCEPTED;
import static org.lianjian.cooperation.boundary.ProjectState.AGREED;
import static org.lianjian.cooperation.boundary.ProjectState.COMPLETED;
import static org.lianjian.cooperation.boundary.ProjectState.IN_PROGRESS;
import static org.lianjian.cooperation.boundary.ProjectState.PROPOSED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.ProjectStep;

/** Which steps the life of a project has in which states (DOMAIN.md §3). */
final class ProjectLifeCycle {

    private static final Map<ProjectStep, Set<ProjectState>> STATES = new EnumMap<>(Map.ofEntries(
            Map.entry(ProjectStep.CHANGE, EnumSet.of(PROPOSED)),
            Map.entry(ProjectStep.AGREE, EnumSet.of(PROPOSED)),
            Map.entry(ProjectStep.START, EnumSet.of(AGREED)),
            Map.entry(ProjectStep.MARK_MILESTONE, EnumSet.of(IN_PROGRESS)),
            Map.entry(ProjectStep.ADD_NOTE, EnumSet.of(AGREED, IN_PROGRESS, COMPLETED)),
            Map.entry(ProjectStep.ENTER_MONEY, EnumSet.of(AGREED, IN_PROGRESS, COMPLETED)),
            Map.entry(ProjectStep.REVERSE_MONEY, EnumSet.of(AGREED, IN_PROGRESS, COMPLETED)),
            Map.entry(ProjectStep.COMPLETE, EnumSet.of(IN_PROGRESS)),
            Map.entry(ProjectStep.ACCEPT, EnumSet.of(COMPLETED)),
            Map.entry(ProjectStep.RETURN, EnumSet.of(COMPLETED)),
            Map.entry(ProjectStep.ABANDON, EnumSet.of(PROPOSED, AGREED, IN_PROGRESS, COMPLETED)),
            Map.entry(ProjectStep.ADD_ADDENDUM, EnumSet.of(ACCEPTED))));

    private ProjectLifeCycle() {
    }

    static boolean has(ProjectStep step, ProjectState state) {
        return STATES.get(step).contains(state);
    }
}
