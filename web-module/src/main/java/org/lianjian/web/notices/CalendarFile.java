package org.lianjian.web.notices;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.lianjian.notices.boundary.FeedContent;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.DatedItem;
import org.lianjian.web.platform.Messages;

/**
 * A person's dates as a calendar (RFC 5545). Days are days and not midnights; times stand in the office's zone, which the file describes. An entry
 * keeps its UID as long as its record keeps that date, so that it moves and never doubles.
 */
final class CalendarFile {

    private static final String PRODUCT = "-//Lianjian//Calendar//EN";
    private static final int OFFICE_HOURS_AHEAD = 8;
    private static final int OFFICE_HOURS_AHEAD_IN_SUMMER = 9;
    /** How often calendar programs are asked to come. */
    private static final int REFRESH_HOURS = 4;
    /** How long a meeting is shown whose end is not known. */
    private static final int USUAL_MINUTES = 60;

    private CalendarFile() {
    }

    /** The calendar as text. */
    static String of(FeedContent content, Locale locale) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setName(Messages.text(locale, "notices.calendar.name", List.of()));
        calendar.addExperimentalProperty("X-WR-CALNAME", Messages.text(locale, "notices.calendar.name", List.of()));
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build()).setParameter("VALUE", "DURATION");
        calendar.getTimezoneInfo().setDefaultTimezone(officeZone());
        content.dates().forEach(date -> calendar.addEvent(event(date, content, locale)));
        return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
    }

    private static VEvent event(DatedItem date, FeedContent content, Locale locale) {
        VEvent event = new VEvent();
        event.setUid(uid(date, content.base()));
        event.setDateTimeStamp(Date.from(content.asOf()));
        String kind = Messages.word(locale, date.kind());
        event.setSummary(Messages.text(locale, "notices.calendar.summary", List.of(kind, date.title())));
        String link = content.base() + "/" + date.link();
        event.setUrl(link);
        event.setDescription(date.number().isEmpty() ? link : date.number() + "\n" + link);
        event.setClassification(Classification.private_());
        event.setStatus(Status.confirmed());
        if (!date.place().isEmpty()) {
            event.setLocation(date.place());
        }
        if (date.begins() == null) {
            wholeDay(event, date.day());
        } else {
            timed(event, date.begins(), date.ends());
        }
        return event;
    }

    /** A due date takes nobody's time: it leaves the day free. */
    private static void wholeDay(VEvent event, LocalDate day) {
        event.setDateStart(dayOf(day), false);
        event.setDateEnd(dayOf(day.plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
    }

    private static void timed(VEvent event, Instant begins, Instant ends) {
        event.setDateStart(Date.from(begins), true);
        event.setDateEnd(Date.from(ends == null ? begins.plusSeconds(USUAL_MINUTES * 60L) : ends), true);
    }

    /** The library writes days as this machine's zone has them. */
    private static Date dayOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String uid(DatedItem date, String base) {
        return date.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + date.recordId() + "@" + URI.create(base).getHost();
    }

    /** The one zone of the office; its last summer time ended on 15 September 1991. */
    private static TimezoneAssignment officeZone() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 2, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, OFFICE_HOURS_AHEAD_IN_SUMMER, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, OFFICE_HOURS_AHEAD, 0));
        standard.addTimezoneName("CST");
        VTimezone zone = new VTimezone(OfficeClock.ZONE.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(OfficeClock.ZONE), zone);
    }
}
