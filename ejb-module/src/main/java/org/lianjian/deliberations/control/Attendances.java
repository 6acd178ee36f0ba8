package org.lianjian.deliberations.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.AttendeeDraft;
import org.lianjian.deliberations.entity.AttendanceLine;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** The attendance list as it was typed, checked against the participants. */
final class Attendances {

    private static final Set<AttendanceStatus> BY_NAME = EnumSet.of(AttendanceStatus.PRESENT, AttendanceStatus.OBSERVER);

    private Attendances() {
    }

    /**
     * The lines of the list.
     *
     * @throws InvalidInput naming every line that does not fit
     */
    static List<AttendanceLine> lines(AttendanceDraft draft, Meeting meeting) {
        List<Violation> faults = new ArrayList<>();
        List<AttendanceLine> lines = new ArrayList<>();
        for (AttendeeDraft line : draft.getLines()) {
            check(line, "lines[" + lines.size() + "].", meeting, faults);
            lines.add(new AttendanceLine(line.getOrganizationId(), line.getStatus(), textOrNull(line.getName()), textOrNull(line.getTitle())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return lines;
    }

    /** The text without white space around it; null where nothing is left. */
    static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void check(AttendeeDraft line, String field, Meeting meeting, List<Violation> faults) {
        boolean outsider = line.getOrganizationId() == null && line.getStatus() == AttendanceStatus.OBSERVER;
        if (!outsider && meeting.participant(line.getOrganizationId()).isEmpty()) {
            faults.add(Violation.of(field + "organizationId", "deliberations.attendeeTakesPart"));
        }
        if (BY_NAME.contains(line.getStatus()) && textOrNull(line.getName()) == null) {
            faults.add(Violation.of(field + "name", "validation.required"));
        }
    }
}
