package org.lianjian.activities.control;

import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** Conditions on the parties of {@code Activity a}. */
final class Partners {

    private static final LinkedRows OF_ACTIVITY = new LinkedRows("ActivityParty p", "p.activity", "a");

    private Partners() {
    }

    /** Only activities that may be seen. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_ACTIVITY, "p.organizationId", "p.townshipCode", "a.heldOn", "a.heldOn");
    }

    /** That one of the parties is so. */
    static String some(String condition) {
        return OF_ACTIVITY.some(condition);
    }

    /** That none of the parties is so. */
    static String none(String condition) {
        return OF_ACTIVITY.none(condition);
    }
}
