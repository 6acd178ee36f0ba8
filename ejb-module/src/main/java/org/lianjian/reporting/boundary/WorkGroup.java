package org.lianjian.reporting.boundary;

import java.util.List;

/**
 * The waiting items of one kind.
 *
 * @param items the oldest or most urgent ones, at most {@link WorkSource#MOST}
 * @param more  whether there are more than shown
 */
public record WorkGroup(WorkKind kind, List<WorkItem> items, boolean more) {
}
