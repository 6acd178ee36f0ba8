package org.lianjian.deliberations.control;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.Meeting;

/** What events say about a meeting. */
record MeetingFacts(String title, LocalDate heldOn, String startTime, String place, long chair, String quorum, LocalDate topicsUntil) {

    private static final String CHAIR = "chair";
    private static final String HELD_ON = "heldOn";
    private static final String TOPICS_UNTIL = "topicsUntil";

    static MeetingFacts of(Meeting meeting) {
        return new MeetingFacts(meeting.getTitle(), meeting.getHeldOn(), String.valueOf(meeting.getStartTime()), meeting.getVenue().getPlace(),
                meeting.getChairId(), meeting.getQuorum().getPercent() + " %, " + meeting.getQuorum().getCount(), meeting.getTopicsUntil());
    }

    /** A new meeting. */
    Facts asConvened(Meeting meeting) {
        return Facts.none().with("number", meeting.getNumber()).with("series", meeting.getSeriesId()).with("agreement", meeting.getAgreementId())
                .with(HELD_ON, heldOn).with(TOPICS_UNTIL, topicsUntil).with(CHAIR, chair)
                .with("participants", meeting.participants().stream().map(one -> String.valueOf(one.organizationId()))
                        .collect(Collectors.joining(", ")))
                .text("title", title).text("place", place);
    }

    /** What became of it. */
    Facts changedTo(MeetingFacts after) {
        return Facts.none().changed(HELD_ON, heldOn, after.heldOn).changed("startTime", startTime, after.startTime).changed(CHAIR, chair, after.chair)
                .changed("quorum", quorum, after.quorum).changed(TOPICS_UNTIL, topicsUntil, after.topicsUntil)
                .changedText("title", title, after.title).changedText("place", place, after.place);
    }

    /** Who was there: how many, never who. */
    static Facts ofAttendance(Meeting meeting) {
        return Facts.none().with("present", meeting.present()).with("required", meeting.getQuorum().required(meeting.participants().size()))
                .with("lines", meeting.attendance().size());
    }

    /** The minutes of one item. */
    static Facts ofMinutes(AgendaItem item) {
        return Facts.none().with("item", item.getId()).with("version", item.getMinutesVersion()).with("resolutions", item.lines().size())
                .text("discussion", item.getDiscussion()).text("outcome", item.getOutcome()).text("followUp", item.getFollowUp());
    }

    /** Which wording of the minutes it is about. */
    static Facts ofWording(Meeting meeting) {
        return Facts.none().with("textRevision", meeting.getTextRevision());
    }

    /** The meeting as the subject of an event. */
    static Subject subject(Meeting meeting) {
        return new Subject(meeting.getId(), meeting.getKey(), meeting.scope());
    }
}
