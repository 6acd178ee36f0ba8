package org.lianjian.inspections.boundary;

import org.lianjian.platform.access.RecordKind;

/** The kinds of record that a finding can be about. */
public enum RecordType {
    AGREEMENT(RecordKind.AGREEMENT),
    ACTIVITY(RecordKind.ACTIVITY),
    MEETING(RecordKind.MEETING),
    RESOLUTION(RecordKind.MEETING),
    PROJECT(RecordKind.PROJECT);

    private final RecordKind kind;

    RecordType(RecordKind kind) {
        this.kind = kind;
    }

    /** The kind by which an engagement names it. */
    public RecordKind kind() {
        return kind;
    }
}
