package org.lianjian.archives.boundary;

/** Where an archived package comes from. */
public enum ArchiveOrigin {
    /** Made here, of an agreement of this installation. */
    MADE,
    /** Received from another installation, and only to be read. */
    RECEIVED
}
