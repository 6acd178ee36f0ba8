package org.lianjian.inspections.boundary;

/** The kinds of record that a finding can be about. */
public enum RecordType {
    AGREEMENT, ACTIVITY
}
