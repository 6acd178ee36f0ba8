package org.lianjian.deliberations.entity;

import java.util.Optional;
import org.lianjian.platform.steps.Objection;

/**
 * What the parties are asked to confirm: every item on the agenda has an outcome, every earlier resolution that was open has what became of it,
 * attendance is recorded, and nothing is resolved without a quorum.
 */
final class MinutesAreComplete {

    private MinutesAreComplete() {
    }

    /** What is missing first, if anything is. */
    static Optional<Objection> objection(MeetingParts meeting) {
        Optional<Objection> missing = meeting.agenda().stream().map(MinutesAreComplete::missingIn).flatMap(Optional::stream).findFirst();
        if (missing.isPresent()) {
            return missing;
        }
        if (meeting.attendance().isEmpty()) {
            return Optional.of(Objection.ofLifeCycle("deliberations.refusal.noAttendance"));
        }
        return meeting.hasQuorum() || meeting.resolutions().isEmpty() ? Optional.empty()
                : Optional.of(Objection.ofLifeCycle("deliberations.refusal.noQuorum", meeting.present(),
                        meeting.getQuorum().required(meeting.participants().size())));
    }

    private static Optional<Objection> missingIn(AgendaItem item) {
        if (item.isFollowUp()) {
            return item.getFollowUp() != null ? Optional.empty()
                    : Optional.of(Objection.ofLifeCycle("deliberations.refusal.noFollowUp", item.getPosition(), item.getTitle()));
        }
        return item.getOutcome() != null ? Optional.empty()
                : Optional.of(Objection.ofLifeCycle("deliberations.refusal.noOutcome", item.getPosition(), item.getTitle()));
    }
}
