package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.entity.Activity;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the record within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class ActivityDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private ActivityStore store;

    @Inject
    private ActivityView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    Visibility reach(Operation operation) {
        return access.visible(operation);
    }

    /** An activity to be read. */
    Activity show(long id) {
        return within(Operation.ACTIVITY_VIEW, store.activity(id));
    }

    /** An activity to be changed, in its version. */
    Activity take(RecordRef ref, Operation operation) {
        Activity activity = within(operation, store.activity(ref.id()));
        activity.expect(ref);
        return activity;
    }

    ActivityDetails details(Activity activity) {
        return view.details(activity, occasion());
    }

    List<TrailEntry> history(Activity activity) {
        return view.history(activity);
    }

    /** Records the change and answers the activity as it stands now. */
    ActivityDetails record(Activity activity, AuditEvent event, Facts facts) {
        trail.record(event, ActivityFacts.subject(activity), facts);
        return details(activity);
    }

    private Activity within(Operation operation, Activity activity) {
        access.demand(operation, activity.scope(), ActivityStore.ACTIVITY, activity.getId());
        return activity;
    }
}
