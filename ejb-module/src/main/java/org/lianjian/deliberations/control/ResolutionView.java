package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.Offspring;
import org.lianjian.deliberations.boundary.ResolutionAddendum;
import org.lianjian.deliberations.boundary.ResolutionClaim;
import org.lianjian.deliberations.boundary.ResolutionDeferral;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.entity.ClaimEntry;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.platform.steps.Occasion;

/** A resolution as its reader sees it. */
@Dependent
class ResolutionView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private ResolutionStore store;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private ResolutionOffers offers;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    ResolutionDetails details(Resolution resolution, Occasion occasion) {
        Meeting meeting = store.meetingOf(resolution);
        return new ResolutionDetails(resolution.getId(), resolution.getKey(), resolution.getNumber(), resolution.getState(),
                resolution.getVersion(), resolution.getText(), resolution.getMeasure(), resolution.getOwnerId(), resolution.getOwnerName(),
                resolution.getOwnerPerson(), resolution.getIssuedOn(), resolution.getFirstDueOn(), resolution.getDueOn(),
                resolution.isOverdueOn(occasion.today()), resolution.getClosedOn(), resolution.getDecidingLevel(), meeting.getId(),
                meeting.getKey(), meeting.getNumber(), meeting.getTitle(), store.itemOf(resolution).getTitle(), resolution.getAgreementId(),
                resolution.parties(), resolution.claims().stream().map(this::claim).toList(), deferrals(resolution),
                queries.reportsOn(resolution.getId()), offspring(resolution), addenda(resolution), offers.steps(resolution, occasion),
                offers.refusals(resolution, occasion), resolution.getChangedAt(), resolution.getChangedByName());
    }

    List<TrailEntry> history(Resolution resolution) {
        return trail.of(ObjectType.RESOLUTION, resolution.getId(), MOST_EVENTS);
    }

    private ResolutionClaim claim(ClaimEntry entry) {
        return new ResolutionClaim(entry.getProof(), attachments.find(entry.evidence()), entry.getClaimedOn(), entry.getClaimedByName(),
                entry.getClaimedAt(), entry.getVerified(), entry.getReason(), entry.getAnsweredByName(), entry.getAnsweredAt());
    }

    private static List<ResolutionDeferral> deferrals(Resolution resolution) {
        return resolution.deferrals().stream().map(entry -> new ResolutionDeferral(entry.getBefore(), entry.getAfter(), entry.getReason(),
                entry.getDeferredByName(), entry.getDeferredAt())).toList();
    }

    private static List<Offspring> offspring(Resolution resolution) {
        return resolution.offspring().stream().map(entry -> new Offspring(entry.getKind(), entry.getRecordId(), entry.getPageId(),
                entry.getTitle(), entry.getBornByName(), entry.getBornAt())).toList();
    }

    private static List<ResolutionAddendum> addenda(Resolution resolution) {
        return resolution.addenda().stream().map(entry -> new ResolutionAddendum(entry.getId(), entry.getText(), entry.getAddedByName(),
                entry.getAddedAt())).toList();
    }
}
