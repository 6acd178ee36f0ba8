package org.lianjian.activities.boundary;

/** Where an activity stands (DOMAIN.md §3). */
public enum ActivityState {
    PLANNED, HELD, FILED, CONFIRMED, DISPUTED, ACCEPTED, RETURNED, REJECTED, ARCHIVED, CANCELLED
}
