package org.lianjian.agreements.boundary;

/** How agreements are sorted. */
public enum AgreementSort {
    NEWEST, ENDING_FIRST
}
