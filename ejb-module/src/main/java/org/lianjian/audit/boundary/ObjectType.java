package org.lianjian.audit.boundary;

/** The kinds of record that events are about. */
public enum ObjectType {
    ORGANIZATION, STATISTIC, PAIRING, AGREEMENT, ACTIVITY, CALENDAR_DAY,
    MEETING_SERIES, MEETING, ENGAGEMENT, SAMPLE, WORKING_PAPER, FINDING, FLAG, ACCOUNT, GRANT,
    PASSWORD_POLICY, TOKEN, SESSION, SYSTEM
}
