package org.lianjian.reporting.boundary;

import java.time.LocalDate;

/**
 * Something that happened, or is to happen, in a pairing.
 *
 * @param kind     what it is
 * @param recordId the record
 * @param day      when, in the office's time zone
 * @param title    in words of the record
 * @param number   the record's number, or empty
 * @param state    the record's present state
 * @param link     the record's address relative to the context root
 */
public record TimeLineEntry(TimeLineKind kind, long recordId, LocalDate day, String title, String number, Enum<?> state, String link) {

    public TimeLineEntry {
        number = number == null ? "" : number;
    }
}
