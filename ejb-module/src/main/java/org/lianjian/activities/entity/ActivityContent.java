package org.lianjian.activities.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.Way;

/**
 * What is written about an activity.
 *
 * @param projectId     the project it belongs to, or null
 * @param headcounts    organisation to the people who took part
 * @param contributions commitment to what the activity counts towards it
 */
public record ActivityContent(Long projectId, Way way, ActivityType type, String title, LocalDate heldOn, String place, String outcome,
        Map<Long, Integer> headcounts, Map<Long, BigDecimal> contributions, String lateReason) {

    public ActivityContent {
        headcounts = Map.copyOf(headcounts);
        contributions = Map.copyOf(contributions);
    }
}
