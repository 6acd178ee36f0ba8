package org.lianjian.documents.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.lianjian.platform.time.OfficeClock;

/** Days and times as official papers write them; nothing for null. */
public final class ChineseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private ChineseDates() {
    }

    /** For example 2026年3月5日. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day of a moment in the office's time. */
    public static String day(Instant moment) {
        return moment == null ? "" : DAY.format(there(moment));
    }

    /** For example 2026年3月5日 09:30. */
    public static String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(there(moment));
    }

    private static ZonedDateTime there(Instant moment) {
        return moment.atZone(OfficeClock.ZONE);
    }
}
