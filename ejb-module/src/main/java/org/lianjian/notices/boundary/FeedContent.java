package org.lianjian.notices.boundary;

import java.time.Instant;
import java.util.List;
import org.lianjian.reporting.boundary.DatedItem;

/**
 * A person's dates.
 *
 * @param owner the name shown
 * @param asOf  when they were gathered
 * @param base  the address that links stand under, without a slash at the end
 */
public record FeedContent(String owner, Instant asOf, String base, List<DatedItem> dates) {
}
