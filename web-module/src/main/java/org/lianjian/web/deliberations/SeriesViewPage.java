package org.lianjian.web.deliberations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.deliberations.boundary.SeriesStep;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One series: who meets how often and where, the next meeting, and those there were. */
@Named
@RequestScoped
public class SeriesViewPage {

    private static final String VIEW = "/deliberations/series-view";
    private static final int MEETINGS_SHOWN = 50;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Meetings meetings;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private SeriesDetails details;
    private Integer readVersion;

    /** The series as it stands now. */
    public SeriesDetails getDetails() {
        if (details == null) {
            details = series.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(SeriesStep.valueOf(step));
    }

    /** Its meetings, the latest first. */
    public List<MeetingRow> getMeetings() {
        return meetings.list(MeetingFilter.ofSeries(getDetails().id()), PageQuery.first(MEETINGS_SHOWN)).items();
    }

    public List<TrailEntry> getHistory() {
        return series.history(getDetails().id());
    }

    public String end() {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, series.end(ref).id(), "deliberations.done.SERIES_END"));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }
}
