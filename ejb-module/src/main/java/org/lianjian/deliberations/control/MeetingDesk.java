package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the record within the actor's reach, and the event with the answer. */
@Dependent
class MeetingDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private MeetingStore store;

    @Inject
    private MeetingView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    Visibility reach(Operation operation) {
        return access.visible(operation);
    }

    /** A meeting to be read. */
    Meeting show(long id) {
        return within(Operation.MEETING_VIEW, store.meeting(id));
    }

    /** A meeting to be changed, in its version. Whoever comes at the same time waits: all parties may confirm at once. */
    Meeting take(RecordRef ref, Operation operation) {
        Meeting meeting = within(operation, store.lockedMeeting(ref.id()));
        meeting.expect(ref);
        return meeting;
    }

    MeetingDetails details(Meeting meeting) {
        return view.details(meeting, occasion());
    }

    List<TrailEntry> history(Meeting meeting) {
        return view.history(meeting);
    }

    /** Records the change and answers the meeting as it stands now. */
    MeetingDetails record(Meeting meeting, AuditEvent event, Facts facts) {
        trail.record(event, MeetingFacts.subject(meeting), facts);
        return details(meeting);
    }

    private Meeting within(Operation operation, Meeting meeting) {
        access.demand(operation, meeting.scope(), MeetingStore.MEETING, meeting.getId());
        return meeting;
    }
}
