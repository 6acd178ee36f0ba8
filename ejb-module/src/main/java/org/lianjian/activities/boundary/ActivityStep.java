package org.lianjian.activities.boundary;

/** The steps of the life cycle that somebody can be offered. */
public enum ActivityStep {
    CHANGE, HOLD, CANCEL, FILE, CONFIRM, DISPUTE, ACCEPT, RETURN, REJECT, UNLOCK, ARCHIVE, ADD_ADDENDUM
}
