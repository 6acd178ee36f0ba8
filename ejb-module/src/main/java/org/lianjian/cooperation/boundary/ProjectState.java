package org.lianjian.cooperation.boundary;

/** Where a project stands (DOMAIN.md §3). */
public enum ProjectState {
    PROPOSED, AGREED, IN_PROGRESS, COMPLETED, ACCEPTED, ABANDONED
}
