package org.lianjian.inspections.boundary;

/** How much a finding weighs: 一般, 较大, 严重. */
public enum FindingSeverity {
    MINOR, SIGNIFICANT, SERIOUS
}
