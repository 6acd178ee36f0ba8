package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Sample;
import org.lianjian.inspections.entity.WorkingPaper;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the engagement within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class EngagementDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private EngagementStore store;

    @Inject
    private EngagementReach reach;

    @Inject
    private EngagementView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    /** An engagement to be read. */
    Engagement show(long id) {
        return within(Operation.ENGAGEMENT_VIEW, id);
    }

    /** An engagement to be changed, in its version. */
    Engagement take(RecordRef ref, Operation operation) {
        Engagement engagement = within(operation, ref.id());
        engagement.expect(ref);
        return engagement;
    }

    /** An engagement that its auditor works on now; for all others there is none. */
    Engagement work(Operation operation, long id) {
        Engagement engagement = within(operation, id);
        if (!engagement.names(access.actor())) {
            throw new NotFound(EngagementStore.ENGAGEMENT, id);
        }
        engagement.demandOpen(occasion());
        return engagement;
    }

    /** The engagement of a sample to be read; out of reach, there is no such sample. */
    Engagement showOf(Sample sample, long id) {
        return of(sample.getEngagementId(), Operation.SAMPLE_VIEW, SampleStore.SAMPLE, id);
    }

    /** The same for a working paper. */
    Engagement showOf(WorkingPaper paper) {
        return of(paper.getEngagementId(), Operation.SAMPLE_VIEW, SampleStore.PAPER, paper.getId());
    }

    /** The engagement of a working paper that its auditor writes now; for all others there is no such paper. */
    Engagement workOn(WorkingPaper paper) {
        Engagement engagement = of(paper.getEngagementId(), Operation.PAPER_WRITE, SampleStore.PAPER, paper.getId());
        engagement.demandOpen(occasion());
        return engagement;
    }

    private Engagement of(long engagementId, Operation operation, String what, long id) {
        Engagement engagement = store.engagement(engagementId);
        if (!reach.permits(operation, engagement)) {
            throw new NotFound(what, id);
        }
        return engagement;
    }

    EngagementDetails details(Engagement engagement) {
        return view.details(engagement, occasion());
    }

    /** Records the change and answers the engagement as it stands now. */
    EngagementDetails record(Engagement engagement, AuditEvent event, Facts facts) {
        trail.record(event, EngagementFacts.subject(engagement), facts);
        return details(engagement);
    }

    private Engagement within(Operation operation, long id) {
        Engagement engagement = store.engagement(id);
        reach.demand(operation, engagement);
        return engagement;
    }
}
