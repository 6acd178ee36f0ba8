package org.lianjian.deliberations.boundary;

/** How often a series meets. */
public enum Rhythm {
    MONTHLY, QUARTERLY
}
