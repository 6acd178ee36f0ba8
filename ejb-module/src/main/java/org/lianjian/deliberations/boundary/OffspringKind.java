package org.lianjian.deliberations.boundary;

/** What a resolution can give birth to. */
public enum OffspringKind {
    AGREEMENT_ADDENDUM, COMMITMENT, ACTIVITY, PROJECT
}
