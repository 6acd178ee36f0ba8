package org.lianjian.archives.control;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.agreements.boundary.PairingState;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.deliberations.boundary.AgendaKind;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.organizations.boundary.OrganizationKind;

/** Which fields of archived records hold codes that the office has words for. A code of another version of the program stays as it is. */
final class Codes {

    private static final Map<ArchivedKind, Class<? extends Enum<?>>> STATES = new EnumMap<>(Map.of(ArchivedKind.AGREEMENT, AgreementState.class,
            ArchivedKind.MEETING, MeetingState.class, ArchivedKind.RESOLUTION, ResolutionState.class, ArchivedKind.PROJECT, ProjectState.class,
            ArchivedKind.ACTIVITY, ActivityState.class));
    private static final Map<String, Class<? extends Enum<?>>> FIELDS = Map.ofEntries(Map.entry("decidingLevel", DecidingLevel.class),
            Map.entry("pairingState", PairingState.class), Map.entry("parties.role", PartyRole.class),
            Map.entry("parties.kind", OrganizationKind.class), Map.entry("way", Way.class), Map.entry("type", ActivityType.class),
            Map.entry("placeKind", PlaceKind.class), Map.entry("attendance.status", AttendanceStatus.class),
            Map.entry("agenda.kind", AgendaKind.class), Map.entry("offspring.kind", OffspringKind.class), Map.entry("money.kind", MoneyKind.class),
            Map.entry("totals.kind", MoneyKind.class));

    private Codes() {
    }

    /** The code that a field of such a record holds; null if it holds none. */
    static Enum<?> of(ArchivedKind kind, String field, String value) {
        Class<? extends Enum<?>> type = "state".equals(field) ? STATES.get(kind) : FIELDS.get(field);
        return type == null ? null : Arrays.stream(type.getEnumConstants()).filter(code -> code.name().equals(value)).findFirst().orElse(null);
    }
}
