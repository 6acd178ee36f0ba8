package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.cooperation.boundary.ProjectActivities;

/** What projects are told about their activities. */
@ApplicationScoped
public class ProjectActivitiesBean implements ProjectActivities {

    private static final Set<ActivityState> COUNTING = EnumSet.of(ActivityState.FILED, ActivityState.CONFIRMED, ActivityState.DISPUTED,
            ActivityState.ACCEPTED, ActivityState.ARCHIVED);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public Set<Long> commitmentsCounted(long projectId) {
        return new HashSet<>(entities.createQuery(
                "select key(c) from Activity a join a.contributions c where a.projectId = :project and a.state in :counting", Long.class)
                .setParameter("project", projectId).setParameter("counting", COUNTING).getResultList());
    }
}
