package org.lianjian.inspections.boundary;

/** At what an entry in a finding's course was written. */
public enum FindingSaid {
    ISSUED, ACKNOWLEDGED, CLAIMED, VERIFIED, REOPENED, ESCALATED
}
