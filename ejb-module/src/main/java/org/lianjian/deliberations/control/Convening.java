package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingForm;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.entity.Convener;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.MeetingContent;
import org.lianjian.deliberations.entity.MeetingOrigin;
import org.lianjian.deliberations.entity.MeetingSeries;
import org.lianjian.deliberations.entity.QuorumRule;
import org.lianjian.deliberations.entity.Venue;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.steps.Occasion;

/** Who takes part in what is being convened or planned, and what else follows from the draft. */
@Dependent
class Convening {

    private static final int MOST_AGREEMENTS = 200;

    @Inject
    private Access access;

    @Inject
    private MeetingStore store;

    @Inject
    private Invited invited;

    @Inject
    private Agreements agreements;

    @Inject
    private Numbers numbers;

    @Inject
    private Divisions divisions;

    /** What the form starts from. */
    MeetingForm form(Occasion occasion) {
        AgreementFilter active = new AgreementFilter(null, AgreementState.ACTIVE, null, null, null, null, AgreementSort.NEWEST);
        return new MeetingForm(agreements.list(active, PageQuery.first(MOST_AGREEMENTS)).items(), Invited.mayBringTogether(occasion.actor()));
    }

    /** Convenes a meeting, in its series if it has one. */
    Meeting convene(MeetingDraft draft, Occasion occasion) {
        MeetingOrigin origin = draft.getSeriesId() == null ? alone(draft, occasion) : inSeries(draft, occasion);
        return Meeting.convene(origin, content(draft), () -> nextNumber(origin, draft.getChairId(), occasion), occasion);
    }

    /** What a draft says about a meeting itself. */
    static MeetingContent content(MeetingDraft draft) {
        return new MeetingContent(draft.getWay() == null ? Way.JOINT_DELIBERATION : draft.getWay(), draft.getTitle(), draft.getHeldOn(),
                toTheMinute(draft.getStartTime()), venue(draft.getPlaceKind(), draft.getPlace()), draft.getChairId(),
                new QuorumRule(draft.getQuorumPercent(), draft.getQuorumCount()), draft.getTopicsUntil());
    }

    /** A place of a kind; a room when the kind is left out. */
    static Venue venue(PlaceKind kind, String place) {
        return new Venue(kind == null ? PlaceKind.ROOM : kind, place.strip());
    }

    /** A time of day as both databases keep it. */
    static LocalTime toTheMinute(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    private MeetingOrigin alone(MeetingDraft draft, Occasion occasion) {
        List<Participant> participants = invited.by(draft.getAgreementId(), draft.getOrganizationIds(), draft.getHeldOn(), occasion.actor());
        return new MeetingOrigin(null, draft.getAgreementId(), Convener.of(occasion.actor(), participants), participants);
    }

    /** A series out of reach is none (invariant 15). Of two who convene the same meeting at once, the second is told. */
    private MeetingOrigin inSeries(MeetingDraft draft, Occasion occasion) {
        MeetingSeries series = store.lockedSeries(draft.getSeriesId()).filter(found -> access.permits(Operation.MEETING_CONVENE, found.scope()))
                .orElseThrow(() -> new InvalidInput("seriesId", "deliberations.unknownSeries"));
        series.demandOpen(occasion.actor());
        if (store.meetsOn(draft.getSeriesId(), draft.getHeldOn())) {
            throw new RuleViolated(null, "deliberations.refusal.alreadyConvened", series.getName(), draft.getHeldOn());
        }
        invited.checkDay(series.getAgreementId(), draft.getHeldOn());
        return new MeetingOrigin(series.getId(), series.getAgreementId(), Convener.of(occasion.actor(), series.participants()),
                series.participants());
    }

    /** The number is one of the chair's township. */
    private OfficialNumber nextNumber(MeetingOrigin origin, long chairId, Occasion occasion) {
        String township = origin.participants().stream().filter(one -> one.organizationId() == chairId).map(Participant::townshipCode)
                .findFirst().orElseThrow();
        return numbers.next(NumberKind.MEETING, township, divisions.get(township).mark(), occasion.today().getYear());
    }
}
