package org.lianjian.web.inspections;

import java.util.Arrays;
import java.util.List;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.platform.access.RecordKind;

/** Where the records of an engagement have their pages, and which states they can be in. */
public final class RecordPlaces {

    private RecordPlaces() {
    }

    /** The folder of the pages of a kind, relative to the context root. */
    public static String folder(RecordKind kind) {
        return switch (kind) {
            case AGREEMENT -> "agreements";
            case ACTIVITY -> "activities";
            case MEETING -> "deliberations";
            case PROJECT -> "cooperation/projects";
            case ORGANIZATION -> "organizations";
            case EVENT -> "audit";
        };
    }

    /** The folder of the pages of what a finding is about. */
    public static String folder(RecordType type) {
        return type == RecordType.RESOLUTION ? "resolutions" : folder(type.kind());
    }

    /** The states that records of a kind can be in; none for what only comes along. */
    public static List<? extends Enum<?>> states(RecordKind kind) {
        return switch (kind) {
            case AGREEMENT -> Arrays.asList(AgreementState.values());
            case ACTIVITY -> Arrays.asList(ActivityState.values());
            case MEETING -> Arrays.asList(MeetingState.values());
            case PROJECT -> Arrays.asList(ProjectState.values());
            case ORGANIZATION, EVENT -> List.of();
        };
    }

    /** The state with that code, or null for none. */
    static Enum<?> state(RecordKind kind, String code) {
        return states(kind).stream().filter(state -> state.name().equals(code)).findFirst().orElse(null);
    }
}
