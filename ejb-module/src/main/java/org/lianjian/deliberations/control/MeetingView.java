package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.Attendee;
import org.lianjian.deliberations.boundary.MeetingAddendum;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PartyAnswer;
import org.lianjian.deliberations.boundary.Quorum;
import org.lianjian.deliberations.boundary.ResolutionProposal;
import org.lianjian.deliberations.entity.ActsFor;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.MinutesAnswer;
import org.lianjian.platform.steps.Occasion;

/** A meeting as its reader sees it. */
@Dependent
class MeetingView {

    private static final int MOST_EVENTS = 300;

    @Inject
    private MeetingStore store;

    @Inject
    private MeetingOffers offers;

    @Inject
    private AgreementRegister agreements;

    @Inject
    private AuditTrail trail;

    MeetingDetails details(Meeting meeting, Occasion occasion) {
        return new MeetingDetails(meeting.getId(), meeting.getKey(), meeting.getNumber(), meeting.getState(), meeting.getVersion(),
                meeting.getSeriesId(), seriesName(meeting), meeting.getAgreementId(), agreementNumber(meeting), meeting.getWay(),
                meeting.getTitle(), meeting.getHeldOn(), meeting.getStartTime(), meeting.getVenue().getKind(), meeting.getVenue().getPlace(),
                meeting.getChairId(), nameOf(meeting.getChairId(), meeting), meeting.getTopicsUntil(), meeting.getCancelReason(),
                meeting.participants(), entries(meeting.agenda(), meeting), entries(meeting.proposals(), meeting), attendees(meeting),
                meeting.getAttendanceVersion(), quorum(meeting), meeting.getTextRevision(), answers(meeting), addenda(meeting),
                meeting.getIssuedByName(), meeting.getIssuedAt(), ActsFor.among(meeting.participants(), occasion.actor()),
                offers.steps(meeting, occasion), offers.refusals(meeting, occasion), meeting.getChangedAt(), meeting.getChangedByName());
    }

    List<TrailEntry> history(Meeting meeting) {
        return trail.of(ObjectType.MEETING, meeting.getId(), MOST_EVENTS);
    }

    private String seriesName(Meeting meeting) {
        return meeting.getSeriesId() == null ? null : store.series(meeting.getSeriesId()).getName();
    }

    private String agreementNumber(Meeting meeting) {
        return meeting.getAgreementId() == null ? null : agreements.on(meeting.getAgreementId(), meeting.getHeldOn()).number();
    }

    private static String nameOf(Long organizationId, Meeting meeting) {
        return meeting.participant(organizationId).map(Participant::shortName).orElse(null);
    }

    private static List<AgendaEntry> entries(List<AgendaItem> items, Meeting meeting) {
        return items.stream().map(item -> new AgendaEntry(item.getId(), item.getKind(), item.getPosition(), item.getTitle(), item.getExplanation(),
                item.getProposedFor(), nameOf(item.getProposedFor(), meeting), item.getResolutionId(), item.getResolutionKey(), item.getOwnerName(),
                item.getDueOn(), item.getDiscussion(), item.getOutcome(), item.getFollowUp(), resolutions(item, meeting), item.getMinutesVersion(),
                item.getMinutesByName(), item.getMinutesAt())).toList();
    }

    private static List<ResolutionProposal> resolutions(AgendaItem item, Meeting meeting) {
        return item.lines().stream().map(line -> new ResolutionProposal(line.getId() == null ? 0 : line.getId(), line.getText(), line.getMeasure(),
                line.getOwnerOrganizationId(), nameOf(line.getOwnerOrganizationId(), meeting), line.getOwnerPerson(), line.getDueOn())).toList();
    }

    private static List<Attendee> attendees(Meeting meeting) {
        return meeting.attendance().stream().map(line -> new Attendee(line.organizationId(), nameOf(line.organizationId(), meeting), line.status(),
                line.name(), line.title())).toList();
    }

    private static Quorum quorum(Meeting meeting) {
        int participants = meeting.participants().size();
        return new Quorum(meeting.getQuorum().getPercent(), meeting.getQuorum().getCount(), meeting.getQuorum().required(participants),
                meeting.present(), participants, meeting.hasQuorum());
    }

    /** An answer to an earlier wording counts no more, but an objection is still shown. */
    private static List<PartyAnswer> answers(Meeting meeting) {
        return meeting.participants().stream().map(party -> {
            MinutesAnswer last = meeting.answerOf(party.organizationId()).orElse(null);
            boolean given = meeting.presentAnswerOf(party.organizationId()).isPresent();
            return last == null ? new PartyAnswer(party.organizationId(), party.shortName(), false, false, null, null, null)
                    : new PartyAnswer(party.organizationId(), party.shortName(), given, given && last.isConfirmed(), last.getReason(),
                            last.getGivenByName(), last.getGivenAt());
        }).toList();
    }

    private static List<MeetingAddendum> addenda(Meeting meeting) {
        return meeting.addenda().stream().map(entry -> new MeetingAddendum(entry.getId() == null ? 0 : entry.getId(), entry.getText(),
                entry.getAddedByName(), entry.getAddedAt())).toList();
    }
}
