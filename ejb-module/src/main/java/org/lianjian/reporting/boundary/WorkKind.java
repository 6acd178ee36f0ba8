package org.lianjian.reporting.boundary;

/** The groups of the work list, in the order of the page. The words are in the bundle {@code home} under {@code home.work.NAME}. */
public enum WorkKind {
    AGREEMENT_TO_APPROVE, AGREEMENT_RETURNED, AGREEMENT_TO_SIGN, AGREEMENT_TO_ACTIVATE, AGREEMENT_TO_SUBMIT,
    ACTIVITY_TO_CONFIRM, ACTIVITY_TO_REVIEW, ACTIVITY_RETURNED, ACTIVITY_TO_FILE, ACTIVITY_TO_UNLOCK, AGREEMENT_EXPIRING,
    ACCOUNT_LOCKED, ACCOUNT_WITHOUT_PASSWORD, ACCOUNT_WITHOUT_ROLE
}
