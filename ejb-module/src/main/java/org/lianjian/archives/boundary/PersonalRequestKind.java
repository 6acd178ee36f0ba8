package org.lianjian.archives.boundary;

/** What a person asked for. */
public enum PersonalRequestKind {
    DISCLOSURE, ERASURE
}
