package org.lianjian.inspections.boundary;

/** The steps of a finding that people take after it was issued; overdue ones are escalated by the calendar. */
public enum FindingStep {
    ACKNOWLEDGE, CLAIM, VERIFY, REOPEN
}
