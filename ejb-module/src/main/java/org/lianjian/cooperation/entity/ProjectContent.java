package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The plan of a project.
 *
 * @param aims       what it is for, or null
 * @param budget     scale 2 in {@code currency}, or null
 * @param performing the organisations that carry it out
 * @param listings   the needs it meets and the resources it uses
 * @param milestones at least one
 */
public record ProjectContent(String title, String aims, BigDecimal budget, String currency, Set<Long> performing,
        Set<Long> listings, List<PlannedMilestone> milestones) {

    /** A milestone and its date. */
    public record PlannedMilestone(String title, LocalDate due) {
    }

    public ProjectContent {
        performing = Set.copyOf(performing);
        listings = Set.copyOf(listings);
        milestones = List.copyOf(milestones);
    }
}
