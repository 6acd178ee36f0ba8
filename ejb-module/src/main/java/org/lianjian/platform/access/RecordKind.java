package org.lianjian.platform.access;

/** What sort of record a use case is about: what the {@link Extent} of a limited grant is held against. */
public enum RecordKind {

    AGREEMENT(true),
    ACTIVITY(true),
    /** Meetings with what they resolved. */
    MEETING(true),
    /** Projects with their money. */
    PROJECT(true),
    /** Comes along with every extent, by name, because the parties of a record cannot be read without it. It is of no particular time. */
    ORGANIZATION(false),
    /** Comes along with every extent: what was logged about records of its kinds. */
    EVENT(false);

    private final boolean chosen;

    RecordKind(boolean chosen) {
        this.chosen = chosen;
    }

    /** Whether an extent names it; the others come along. */
    public boolean isChosen() {
        return chosen;
    }
}
