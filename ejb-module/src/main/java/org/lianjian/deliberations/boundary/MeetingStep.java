package org.lianjian.deliberations.boundary;

/** The steps of the life cycle that somebody can be offered. */
public enum MeetingStep {
    CHANGE, PROPOSE_TOPIC, SET_AGENDA, HOLD, CANCEL, RECORD_ATTENDANCE, WRITE_MINUTES, CIRCULATE, CONFIRM, OBJECT, ISSUE, ADD_ADDENDUM
}
