package org.lianjian.agreements.boundary;

/** What a party is in an agreement: 牵头 or 成员. */
public enum PartyRole {
    LEAD, MEMBER
}
