package org.lianjian.inspections.boundary;

/** The life cycle of an engagement. */
public enum EngagementState {
    COMMISSIONED, CLOSED
}
