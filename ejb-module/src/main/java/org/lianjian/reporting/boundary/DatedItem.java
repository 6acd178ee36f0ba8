package org.lianjian.reporting.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date that concerns somebody: a day, or for a meeting also the time.
 *
 * @param kind     what kind of date
 * @param recordId the record it belongs to; kind and id together say which entry of a calendar this is, so that it moves when the date does
 * @param title    what it is about, in words of the record
 * @param number   the record's number, or empty
 * @param day      the day, in the office's time zone
 * @param begins   the beginning, or null for a whole day
 * @param ends     the end, or null where it is not known or for a whole day
 * @param place    where, or empty
 * @param link     the record's address relative to the context root
 */
public record DatedItem(DateKind kind, long recordId, String title, String number, LocalDate day, Instant begins, Instant ends, String place,
        String link) {

    public DatedItem {
        number = number == null ? "" : number;
        place = place == null ? "" : place;
    }

    /** A date that is a whole day. */
    public static DatedItem wholeDay(DateKind kind, long recordId, String title, String number, LocalDate day, String link) {
        return new DatedItem(kind, recordId, title, number, day, null, null, "", link);
    }
}
