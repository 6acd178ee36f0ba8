package org.lianjian.cooperation.boundary;

/** The steps of a project's life that somebody can be offered. */
public enum ProjectStep {
    CHANGE, AGREE, START, MARK_MILESTONE, ADD_NOTE, ENTER_MONEY, REVERSE_MONEY, COMPLETE, ACCEPT, RETURN, ABANDON, ADD_ADDENDUM
}
