package org.lianjian.web.deliberations;

import java.util.ArrayList;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;

/** Records as drafts to go on with. */
final class MeetingDrafts {

    private MeetingDrafts() {
    }

    /** A meeting to be changed. */
    static MeetingDraft of(MeetingDetails details) {
        MeetingDraft draft = new MeetingDraft();
        draft.setSeriesId(details.seriesId());
        draft.setAgreementId(details.agreementId());
        draft.setWay(details.way());
        draft.setTitle(details.title());
        draft.setHeldOn(details.heldOn());
        draft.setStartTime(details.startTime());
        draft.setPlaceKind(details.placeKind());
        draft.setPlace(details.place());
        draft.setChairId(details.chairId());
        draft.setQuorumPercent(details.quorum().percent());
        draft.setQuorumCount(details.quorum().count());
        draft.setTopicsUntil(details.topicsUntil());
        return draft;
    }

    /** The next meeting of a series, as its rhythm proposes it. */
    static MeetingDraft next(SeriesDetails series) {
        MeetingDraft draft = new MeetingDraft();
        draft.setSeriesId(series.id());
        draft.setAgreementId(series.agreementId());
        draft.setTitle(series.name());
        draft.setStartTime(series.startTime());
        draft.setPlaceKind(series.placeKind());
        draft.setPlace(series.place());
        draft.setQuorumPercent(series.quorumPercent());
        draft.setQuorumCount(series.quorumCount());
        if (series.next() != null) {
            draft.setHeldOn(series.next().day());
            draft.setTopicsUntil(series.next().topicsUntil());
            draft.setChairId(series.next().chairId());
        }
        return draft;
    }

    /** A series to be changed. */
    static SeriesDraft of(SeriesDetails series) {
        SeriesDraft draft = new SeriesDraft();
        draft.setName(series.name());
        draft.setAgreementId(series.agreementId());
        draft.setOrganizationIds(new ArrayList<>(series.participants().stream().map(Participant::organizationId).toList()));
        draft.setRhythm(series.rhythm());
        draft.setDayOfMonth(series.dayOfMonth());
        draft.setOnWorkingDays(series.onWorkingDays());
        draft.setStartsOn(series.startsOn());
        draft.setStartTime(series.startTime());
        draft.setPlaceKind(series.placeKind());
        draft.setPlace(series.place());
        draft.setQuorumPercent(series.quorumPercent());
        draft.setQuorumCount(series.quorumCount());
        draft.setTopicDays(series.topicDays());
        return draft;
    }
}
