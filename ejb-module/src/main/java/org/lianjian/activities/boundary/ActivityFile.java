package org.lianjian.activities.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianjian.documents.boundary.Attachment;

/**
 * One activity as it is laid out in an audit file: what was filed, who answered, and what it rests on; nothing about what a reader may do.
 *
 * @param dueOn         the last day for filing without being late (invariant 5)
 * @param late          whether it was filed after {@code dueOn}
 * @param contributions commitment id to the quantity it counts for
 * @param reason        the reviewer's or canceller's latest reason, or null
 * @param unconfirmed   whether it is filed and not every partner that took part has confirmed
 */
public record ActivityFile(long id, String key, String number, ActivityState state, Way way, ActivityType type, String title, LocalDate heldOn,
        String place, String outcome, List<Headcount> headcounts, Map<Long, BigDecimal> contributions, LocalDate dueOn, boolean late,
        String lateReason, boolean unlocked, String filedBy, Instant filedAt, boolean unconfirmed, List<Answer> answers, String reason,
        String reviewedBy, Instant reviewedAt, List<Attachment> evidence, List<Addendum> addenda) {
}
