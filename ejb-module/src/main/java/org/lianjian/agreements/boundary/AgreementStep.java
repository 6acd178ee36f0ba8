package org.lianjian.agreements.boundary;

/** The steps of the life cycle that somebody can be offered. */
public enum AgreementStep {
    CHANGE, SUBMIT, WITHDRAW, APPROVE, RETURN, SIGN, ACTIVATE, SUSPEND, RESUME, TERMINATE, RENEW, ADD_ADDENDUM, ADD_SCAN,
    FILE_ACTIVITY
}
