package org.lianjian.inspections.boundary;

/** What somebody can be offered to do with an engagement. */
public enum EngagementStep {
    CHANGE, CLOSE, DRAW_SAMPLE, WRITE_PAPER
}
