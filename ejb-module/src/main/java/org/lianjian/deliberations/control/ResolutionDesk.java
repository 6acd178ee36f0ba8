package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the record within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class ResolutionDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private ResolutionStore store;

    @Inject
    private ResolutionView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    Visibility reach(Operation operation) {
        return access.visible(operation);
    }

    /** A resolution to be read. */
    Resolution show(long id) {
        return within(Operation.RESOLUTION_VIEW, store.resolution(id));
    }

    /** A resolution to be changed, in its version, locked. */
    Resolution take(RecordRef ref, Operation operation) {
        Resolution resolution = within(operation, store.locked(ref.id()));
        resolution.expect(ref);
        return resolution;
    }

    ResolutionDetails details(Resolution resolution) {
        return view.details(resolution, occasion());
    }

    List<TrailEntry> history(Resolution resolution) {
        return view.history(resolution);
    }

    /** Records the change and answers the resolution as it stands now. */
    ResolutionDetails record(Resolution resolution, AuditEvent event, Facts facts) {
        trail.record(event, ResolutionFacts.subject(resolution), facts);
        return details(resolution);
    }

    private Resolution within(Operation operation, Resolution resolution) {
        access.demand(operation, resolution.scope(), ResolutionStore.RESOLUTION, resolution.getId());
        return resolution;
    }
}
