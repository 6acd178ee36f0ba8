package org.lianjian.cooperation.boundary;

/** The steps of a need's or resource's life that somebody can be offered. */
public enum ListingStep {
    CHANGE, PUBLISH, WITHDRAW
}
