package org.lianjian.deliberations.control;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.deliberations.entity.MeetingSeries;
import org.lianjian.deliberations.entity.RhythmRule;
import org.lianjian.deliberations.entity.SeriesContent;

/** What events say about a series. */
record SeriesFacts(String name, Long agreement, String participants, String rhythm, LocalDate startsOn, String quorum, int topicDays, String place) {

    static SeriesFacts of(MeetingSeries series) {
        SeriesContent content = series.content();
        RhythmRule rhythm = content.rhythm();
        return new SeriesFacts(content.name(), series.getAgreementId(), series.participants().stream()
                .map(one -> String.valueOf(one.organizationId())).collect(Collectors.joining(", ")),
                rhythm.getRhythm() + " " + rhythm.getDayOfMonth() + (rhythm.isOnWorkingDays() ? " or next working day" : ""), rhythm.getStartsOn(),
                content.quorum().getPercent() + " %, " + content.quorum().getCount(), content.topicDays(), content.venue().getPlace());
    }

    /** A new series. */
    Facts asPlanned() {
        return Facts.none().with("agreement", agreement).with("participants", participants).with("rhythm", rhythm).with("startsOn", startsOn)
                .with("quorum", quorum).with("topicDays", topicDays).text("name", name).text("place", place);
    }

    /** What became of it. */
    Facts changedTo(SeriesFacts after) {
        return Facts.none().changed("participants", participants, after.participants).changed("rhythm", rhythm, after.rhythm)
                .changed("startsOn", startsOn, after.startsOn).changed("quorum", quorum, after.quorum)
                .changed("topicDays", topicDays, after.topicDays).changedText("name", name, after.name).changedText("place", place, after.place);
    }
}
