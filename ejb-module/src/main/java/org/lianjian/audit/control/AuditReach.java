package org.lianjian.audit.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** Which events an auditor can read: those about records of the townships of the grant; with a limited one, of its kinds and within its period. */
final class AuditReach {

    private static final LinkedRows OF_EVENT = new LinkedRows("AuditRecord r join r.townships t", "r", "e");

    private AuditReach() {
    }

    /** Adds the condition on {@code AuditRecord e}. */
    static Where restrict(Where where, Visibility visible) {
        List<String> ways = new ArrayList<>();
        for (String prefix : visible.divisionPrefixes()) {
            String name = "reach" + ways.size();
            where.with(name, prefix + "%");
            ways.add("t like :" + name);
        }
        for (Visibility.Limit limit : visible.limits()) {
            ways.add(within(where, limit, "reach" + ways.size()));
        }
        return ways.isEmpty() ? where.and("1 = 0")
                : where.some(OF_EVENT, String.join(" or ", ways));
    }

    private static String within(Where where, Visibility.Limit limit, String name) {
        Extent extent = limit.extent();
        where.with(name, limit.divisionPrefix() + "%").with(name + "Types", types(extent))
                .with(name + "From", extent.from().atStartOfDay(OfficeClock.ZONE).toInstant())
                .with(name + "Until", extent.to().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant());
        return "t like :" + name + " and e.objectType in :" + name + "Types and e.occurredAt >= :" + name + "From and e.occurredAt < :" + name
                + "Until";
    }

    private static Set<ObjectType> types(Extent extent) {
        Set<ObjectType> types = EnumSet.noneOf(ObjectType.class);
        if (extent.reaches(RecordKind.AGREEMENT)) {
            types.addAll(EnumSet.of(ObjectType.AGREEMENT, ObjectType.PAIRING));
        }
        if (extent.reaches(RecordKind.ACTIVITY)) {
            types.add(ObjectType.ACTIVITY);
        }
        if (extent.reaches(RecordKind.MEETING)) {
            types.addAll(EnumSet.of(ObjectType.MEETING, ObjectType.RESOLUTION));
        }
        if (extent.reaches(RecordKind.PROJECT)) {
            types.add(ObjectType.PROJECT);
        }
        return types;
    }
}
