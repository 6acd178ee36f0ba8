package org.lianjian.reporting.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for somebody.
 *
 * @param kind     the group
 * @param recordId the agreement, activity or account it is about; the kind says which
 * @param title    what it is about, in words of the record
 * @param number   the record's number, or empty
 * @param noteKey  the message key of the line below the title, or null
 * @param noteValues the values of that line
 * @param since    since when it waits
 * @param due      by when it is to be done, or null
 * @param version  the record's version, for steps that can be done right from the list
 */
public record WorkItem(WorkKind kind, long recordId, String title, String number, String noteKey, List<Object> noteValues, Instant since,
        LocalDate due, int version) {
}
