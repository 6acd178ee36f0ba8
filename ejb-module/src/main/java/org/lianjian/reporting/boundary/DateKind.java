package org.lianjian.reporting.boundary;

/** What kinds of dates a person's calendar holds. The words are in the bundle {@code reporting} under {@code reporting.dateKind.NAME}. */
public enum DateKind {
    MEETING, ACTIVITY_PLANNED, ACTIVITY_TO_FILE, COMMITMENT_DUE, RESOLUTION_DUE, MILESTONE_DUE, FINDING_DUE, AGREEMENT_END, NEED_END, RESOURCE_END
}
