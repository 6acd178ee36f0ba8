package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.entity.Finding;
import org.lianjian.inspections.entity.FindingOccasion;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the finding within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class FindingDesk {

    private static final int MOST_EVENTS = 200;

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private FindingStore store;

    @Inject
    private FindingView view;

    @Inject
    private AuditTrail trail;

    Actor actor() {
        return access.actor();
    }

    FindingOccasion occasion(Finding finding) {
        return occasion(FindingStore.auditors(store.engagementOf(finding)));
    }

    FindingOccasion occasion(Set<Long> auditors) {
        return new FindingOccasion(access.actor(), clock.now(), clock.today(), auditors);
    }

    /** A finding to be read. */
    Finding show(long id) {
        return within(Operation.FINDING_VIEW, store.finding(id));
    }

    /** A finding to be changed, in its version. */
    Finding take(RecordRef ref, Operation operation) {
        Finding finding = within(operation, store.finding(ref.id()));
        finding.expect(ref);
        return finding;
    }

    FindingDetails details(Finding finding) {
        return view.details(finding, store.engagementOf(finding).getTitle(), occasion(finding));
    }

    List<TrailEntry> history(Finding finding) {
        return trail.of(ObjectType.FINDING, finding.getId(), MOST_EVENTS);
    }

    /** Records the change and answers the finding as it stands now. */
    FindingDetails record(Finding finding, AuditEvent event, Facts facts) {
        trail.record(event, FindingFacts.subject(finding), facts);
        return details(finding);
    }

    private Finding within(Operation operation, Finding finding) {
        access.demand(operation);
        if (!FindingReach.holds(operation, finding, FindingStore.auditors(store.engagementOf(finding)), access.actor())) {
            throw new NotFound(FindingStore.FINDING, finding.getId());
        }
        return finding;
    }
}
