package org.lianjian.inspections.boundary;

/** Where the rectification (整改) of a finding stands (DOMAIN.md §3). ESCALATED: the day it was due has passed without a claim. */
public enum FindingState {
    ISSUED, ACKNOWLEDGED, CLAIMED, VERIFIED, REOPENED, ESCALATED
}
