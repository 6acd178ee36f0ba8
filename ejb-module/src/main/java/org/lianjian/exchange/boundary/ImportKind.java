package org.lianjian.exchange.boundary;

/** What an office brings in on a sheet. */
public enum ImportKind {
    ORGANIZATIONS,
    CONTACTS,
    STATISTICS,
    DIVISIONS,
    AGREEMENTS,
    ACTIVITIES,
    NEEDS,
    RESOURCES,
    WORK_CALENDAR
}
