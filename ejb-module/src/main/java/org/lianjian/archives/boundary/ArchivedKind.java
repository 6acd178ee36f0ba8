package org.lianjian.archives.boundary;

/** The kinds of records in a package. */
public enum ArchivedKind {

    AGREEMENT("agreements"), MEETING("meetings"), RESOLUTION("resolutions"), PROJECT("projects"), ACTIVITY("activities");

    private final String folder;

    ArchivedKind(String folder) {
        this.folder = folder;
    }

    /** The folder that they lie in. */
    public String folder() {
        return folder;
    }
}
