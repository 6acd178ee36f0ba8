package org.lianjian.cooperation.boundary;

import java.util.Set;

/**
 * What projects need to know of the activities that belong to them, answered by the feature that has activities: a commitment fills either from them
 * or from the project's completion.
 */
public interface ProjectActivities {

    /** The commitments that filed activities of the project count towards. Asked after the commitments' rows are locked. */
    Set<Long> commitmentsCounted(long projectId);
}
