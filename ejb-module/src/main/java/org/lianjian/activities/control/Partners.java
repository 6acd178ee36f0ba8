package org.lianjian.activities.control;

import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;

/** Conditions on the parties of {@code Activity a}. */
final class Partners {

    private static final String OF_ACTIVITY = "select p.organizationId from ActivityParty p where p.activity = a";

    private Partners() {
    }

    /** Only activities that may be seen. */
    static Where visible(Visibility reach) {
        return new Where().visibleThrough(reach, OF_ACTIVITY, "p.organizationId", "p.townshipCode", "a.heldOn", "a.heldOn");
    }

    /**
     * The same for a page of a list sorted by id that goes on after a cursor. Told of the bound, the parties are read from there, too; the database
     * does not see that it holds for them, and would read all parties before.
     */
    static Where visibleBefore(Visibility reach) {
        return new Where().visibleThrough(reach, OF_ACTIVITY + " and p.activity.id < :afterId", "p.organizationId", "p.townshipCode", "a.heldOn",
                "a.heldOn");
    }

    /** That one of the parties is so. */
    static String some(String condition) {
        return "exists (" + OF_ACTIVITY + " and " + condition + ")";
    }

    /** That none of the parties is so. */
    static String none(String condition) {
        return "not " + some(condition);
    }
}
