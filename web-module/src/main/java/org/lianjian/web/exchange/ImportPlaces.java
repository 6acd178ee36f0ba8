package org.lianjian.web.exchange;

import java.util.Map;
import org.lianjian.exchange.boundary.ImportKind;

/** Where the records are found that a sheet brought in. */
final class ImportPlaces {

    private static final Map<ImportKind, String> LISTS = Map.of(
            ImportKind.ORGANIZATIONS, "/organizations/list.xhtml",
            ImportKind.CONTACTS, "/organizations/list.xhtml",
            ImportKind.STATISTICS, "/organizations/statistics.xhtml",
            ImportKind.DIVISIONS, "/organizations/statistics.xhtml",
            ImportKind.AGREEMENTS, "/agreements/list.xhtml",
            ImportKind.ACTIVITIES, "/activities/list.xhtml",
            ImportKind.NEEDS, "/cooperation/listings/list.xhtml?side=NEED",
            ImportKind.RESOURCES, "/cooperation/listings/list.xhtml?side=RESOURCE",
            ImportKind.WORK_CALENDAR, "/activities/calendar.xhtml");

    private ImportPlaces() {
    }

    static String of(ImportKind kind) {
        return LISTS.get(kind);
    }
}
