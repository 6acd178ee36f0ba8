package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.ResolutionDraft;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.deliberations.entity.ActsFor;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.ItemMinutes;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.OpenResolution;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.steps.Occasion;

/** What is written on the agenda and in the minutes, checked against the meeting. */
@Dependent
class Writing {

    @Inject
    private MeetingStore store;

    @Inject
    private ResolutionBook book;

    /** Proposes a topic for the organisation named or, without one, the only one that the actor acts for; answers which. */
    long propose(Meeting meeting, TopicDraft draft, Occasion occasion) {
        long organization = draft.getOrganizationId() == null ? only(meeting, occasion) : draft.getOrganizationId();
        meeting.propose(draft.getTitle(), Attendances.textOrNull(draft.getExplanation()), organization, occasion);
        store.number(meeting);
        return organization;
    }

    /** Opens the agenda with what is not closed of the resolutions of earlier meetings. */
    void followUp(Meeting meeting, Occasion occasion) {
        meeting.followUp(book.stillOpen(meeting.participants().stream().map(Participant::organizationId).toList()).stream()
                .map(open -> new OpenResolution(open.resolutionId(), open.key(), open.text(), open.ownerName(), open.due())).toList(), occasion);
    }

    /** Sets the agenda, after what is still open now. */
    void setAgenda(Meeting meeting, List<Long> itemIds, Occasion occasion) {
        followUp(meeting, occasion);
        meeting.setAgenda(itemIds == null ? List.of() : itemIds, occasion);
    }

    /** Writes the minutes of an item; one that is not on this agenda does not exist (invariant 15). */
    AgendaItem writeMinutes(Meeting meeting, long itemId, MinutesDraft draft, Occasion occasion) {
        AgendaItem item = meeting.agenda().stream().filter(one -> one.getId() == itemId).findFirst()
                .orElseThrow(() -> new NotFound("agenda item", itemId));
        meeting.writeMinutes(item, draft.getVersion(), minutes(meeting, item, draft), occasion);
        return item;
    }

    /** Issues the minutes, and opens what was resolved for follow-up. */
    void issue(Meeting meeting, Occasion occasion) {
        meeting.issue(occasion);
        book.open(meeting, occasion.actor());
    }

    private static long only(Meeting meeting, Occasion occasion) {
        List<Participant> own = ActsFor.among(meeting.participants(), occasion.actor());
        if (own.size() > 1) {
            throw new InvalidInput("organizationId", "validation.required");
        }
        // Whoever acts for none is told so by the meeting itself.
        return own.isEmpty() ? meeting.getChairId() : own.get(0).organizationId();
    }

    private static ItemMinutes minutes(Meeting meeting, AgendaItem item, MinutesDraft draft) {
        List<Violation> faults = new ArrayList<>();
        List<ItemMinutes.Line> lines = new ArrayList<>();
        for (ResolutionDraft line : draft.getResolutions()) {
            String field = "resolutions[" + lines.size() + "].";
            if (meeting.participant(line.getOwnerOrganizationId()).isEmpty()) {
                faults.add(Violation.of(field + "ownerOrganizationId", "deliberations.ownerTakesPart"));
            }
            if (line.getDue().isBefore(meeting.getHeldOn())) {
                faults.add(Violation.of(field + "due", "deliberations.dueBeforeMeeting", line.getDue()));
            }
            lines.add(new ItemMinutes.Line(line.getText().strip(), Attendances.textOrNull(line.getMeasure()), line.getOwnerOrganizationId(),
                    line.getOwnerPerson().strip(), line.getDue()));
        }
        if (!item.isFollowUp() && Attendances.textOrNull(draft.getFollowUp()) != null) {
            faults.add(Violation.of("followUp", "deliberations.notAFollowUp"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ItemMinutes(Attendances.textOrNull(draft.getDiscussion()), Attendances.textOrNull(draft.getOutcome()),
                Attendances.textOrNull(draft.getFollowUp()), lines);
    }
}
