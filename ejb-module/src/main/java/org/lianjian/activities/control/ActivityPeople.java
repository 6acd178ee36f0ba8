package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.entity.Activity;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.personal.RunningTexts;

/** People who are named in what came of an activity. What was accepted stays (invariant 8). */
@ApplicationScoped
public class ActivityPeople implements RunningTexts {

    private static final String HOLDER = "ACTIVITY";
    private static final Set<ActivityState> FIXED = EnumSet.of(ActivityState.ACCEPTED, ActivityState.ARCHIVED);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        return entities.createQuery("select a from Activity a where lower(a.outcome) like :name escape '!' or lower(a.title) like :name escape '!'"
                        + " or exists (select c.id from ActivityAddendum c where c.activity = a and lower(c.text) like :name escape '!')"
                        + " order by a.id", Activity.class).setParameter("name", Like.contains(person.name())).getResultStream()
                .map(activity -> trace(activity, person)).toList();
    }

    private static PersonalTrace trace(Activity activity, Person person) {
        String label = activity.getNumber() == null ? activity.getTitle() : activity.getNumber();
        return new PersonalTrace(HOLDER, activity.getId(), label, "RUNNING_TEXT", person.name(), activity.scope(),
                FIXED.contains(activity.getState()) ? KeptBecause.ISSUED : KeptBecause.IN_TEXT);
    }
}
