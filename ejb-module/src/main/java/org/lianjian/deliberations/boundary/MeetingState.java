package org.lianjian.deliberations.boundary;

/** Where a meeting stands (DOMAIN.md §3). MINUTES_DRAFT: the minutes lie before the parties. */
public enum MeetingState {
    CONVENED, AGENDA_SET, HELD, MINUTES_DRAFT, MINUTES_CONFIRMED, ISSUED, CANCELLED
}
