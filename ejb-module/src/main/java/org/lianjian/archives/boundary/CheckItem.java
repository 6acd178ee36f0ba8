package org.lianjian.archives.boundary;

/** What is checked of a package, one line of the report each. */
public enum CheckItem {

    /** The signature is of a key in the package and covers all the rest. */
    SIGNATURE(CheckAspect.AUTHENTICITY),
    /** That key is one that was given for the check, or one of this installation's own. */
    KEY(CheckAspect.AUTHENTICITY),
    /** Each event is in the log that the checkpoint is of. */
    PROOFS(CheckAspect.AUTHENTICITY),
    /** The readable history says what the proven events say, no more and no less. */
    HISTORY(CheckAspect.AUTHENTICITY),
    /** Metadata, label and contents name the same archival number and the same agreement. */
    IDENTITY(CheckAspect.AUTHENTICITY),
    /** Each entry has the digest that is listed for it. */
    DIGESTS(CheckAspect.INTEGRITY),
    /** Each entry has the size that is listed for it. */
    SIZES(CheckAspect.INTEGRITY),
    /** What is listed is there. */
    NOTHING_MISSING(CheckAspect.INTEGRITY),
    /** What is there is listed. */
    NOTHING_ADDED(CheckAspect.INTEGRITY),
    /** The files that records refer to are there. */
    FILES_OF_RECORDS(CheckAspect.INTEGRITY),
    /** The records can be read. */
    RECORDS_READABLE(CheckAspect.USABILITY),
    /** The metadata can be read and hold what they must. */
    METADATA_READABLE(CheckAspect.USABILITY),
    /** Documents, evidence and scans are whole files of the types that are taken. */
    FORMATS(CheckAspect.USABILITY),
    /** No macro, script, program or embedded object. */
    NO_ACTIVE_CONTENT(CheckAspect.SAFETY),
    /** No national ID number. */
    NO_ID_NUMBERS(CheckAspect.SAFETY);

    private final CheckAspect aspect;

    CheckItem(CheckAspect aspect) {
        this.aspect = aspect;
    }

    /** Which property it belongs to. */
    public CheckAspect aspect() {
        return aspect;
    }
}
