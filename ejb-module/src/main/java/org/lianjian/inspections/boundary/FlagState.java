package org.lianjian.inspections.boundary;

/** Where a flag stands. What was dismissed is not raised again. */
public enum FlagState {
    OPEN, DISMISSED
}
