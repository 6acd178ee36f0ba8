package org.lianjian.activities.boundary;

/** How many people of one party took part. */
public record Headcount(long organizationId, String name, int count) {
}
