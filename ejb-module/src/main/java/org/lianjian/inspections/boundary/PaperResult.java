package org.lianjian.inspections.boundary;

/** What came of checking a record. */
public enum PaperResult {
    OPEN, SATISFACTORY, EXCEPTION, NOT_APPLICABLE
}
