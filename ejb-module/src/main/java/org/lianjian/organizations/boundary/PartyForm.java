package org.lianjian.organizations.boundary;

/** The form of a Party organisation: 党委, 党总支, 党支部, 联合党支部, or none. */
public enum PartyForm {
    NONE, COMMITTEE, GENERAL_BRANCH, BRANCH, JOINT_BRANCH
}
