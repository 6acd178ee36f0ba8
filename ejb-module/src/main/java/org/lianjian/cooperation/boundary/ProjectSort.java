package org.lianjian.cooperation.boundary;

/** How projects are sorted. */
public enum ProjectSort {
    NEWEST, ENDING_FIRST
}
