package org.lianjian.deliberations.boundary;

/** The steps of a resolution's life that somebody can be offered. */
public enum ResolutionStep {
    START, CLAIM, VERIFY, REOPEN, DEFER, BEAR_ADDENDUM, BEAR_ACTIVITY, BEAR_PROJECT, ADD_ADDENDUM
}
