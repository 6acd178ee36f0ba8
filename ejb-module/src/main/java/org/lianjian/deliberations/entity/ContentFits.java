package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** A meeting lies ahead, is chaired by one of its participants, and takes topics until its day at the latest. */
final class ContentFits {

    private ContentFits() {
    }

    /**
     * @throws InvalidInput naming every input that does not fit
     */
    static void check(MeetingContent content, MeetingParts meeting, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (content.heldOn().isBefore(today)) {
            faults.add(Violation.of("heldOn", "deliberations.dayPassed", content.heldOn()));
        }
        if (content.topicsUntil().isAfter(content.heldOn())) {
            faults.add(Violation.of("topicsUntil", "deliberations.topicsAfterMeeting", content.topicsUntil()));
        }
        if (meeting.participant(content.chairId()).isEmpty()) {
            faults.add(Violation.of("chairId", "deliberations.chairTakesPart", content.chairId()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
