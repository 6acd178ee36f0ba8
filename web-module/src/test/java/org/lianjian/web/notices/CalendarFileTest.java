package org.lianjian.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianjian.notices.boundary.FeedContent;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DatedItem;

class CalendarFileTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final String LONG = "结对共建，村企同心；".repeat(12) + "第一行\n第二行, 反斜线 \\ 完";

    @Test
    void aDayIsADayAndNotAMidnight() {
        String file = file(DatedItem.wholeDay(DateKind.AGREEMENT_END, 7, "示例协议", "花结〔2026〕3号", LocalDate.of(2026, 4, 1),
                "agreements/view.xhtml?id=7"));
        assertThat(file).contains("DTSTART;VALUE=DATE:20260401\r\n", "DTEND;VALUE=DATE:20260402\r\n", "TRANSP:TRANSPARENT\r\n",
                "UID:agreement-end-7@example.cn\r\n", "DTSTAMP:20260305T040000Z\r\n", "VERSION:2.0\r\n");
    }

    @Test
    void aMeetingStandsInTheOfficesZoneWhichTheFileDescribes() {
        String file = file(meeting("示例会议"));
        assertThat(file).contains("DTSTART;TZID=Asia/Shanghai:20260310T093000\r\n", "DTEND;TZID=Asia/Shanghai:20260310T103000\r\n",
                "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n", "TZOFFSETTO:+0800\r\n", "LOCATION:镇政府 201\r\n");
    }

    @Test
    void readsBackAsItWasWritten() {
        ICalendar read = Biweekly.parse(file(meeting(LONG))).first();
        VEvent event = read.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("会议：" + LONG);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-10T01:30:00Z"));
        assertThat(event.getUrl().getValue()).isEqualTo("https://example.cn/lianjian/meetings/view.xhtml?id=9");
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).as(read.validate(biweekly.ICalVersion.V2_0).toString()).isTrue();
    }

    @Test
    void noLineIsLongerThanPermitted() {
        assertThat(file(meeting(LONG)).split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void englishWordsForWhoWantsThem() {
        assertThat(CalendarFile.of(content(meeting("Spring meeting")), Locale.ENGLISH)).contains("SUMMARY:Meeting: Spring meeting\r\n");
    }

    private static DatedItem meeting(String title) {
        return new DatedItem(DateKind.MEETING, 9, title, "", LocalDate.of(2026, 3, 10), Instant.parse("2026-03-10T01:30:00Z"), null, "镇政府 201",
                "meetings/view.xhtml?id=9");
    }

    private static String file(DatedItem date) {
        return CalendarFile.of(content(date), Locale.SIMPLIFIED_CHINESE);
    }

    private static FeedContent content(DatedItem date) {
        return new FeedContent("示例人员", NOON, "https://example.cn/lianjian", List.of(date));
    }
}
