package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementStep;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.SampleRow;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One engagement: what may be read and when, its samples and how far they are, and what happened. */
@Named
@RequestScoped
public class EngagementViewPage {

    @Inject
    Engagements engagements;

    @Inject
    Samples samples;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private EngagementDetails details;
    private List<SampleRow> drawn;
    private List<TrailEntry> history;
    private Integer readVersion;
    private String reason;

    /** The engagement as it stands now. */
    public EngagementDetails getDetails() {
        if (details == null) {
            details = engagements.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(EngagementStep.valueOf(step));
    }

    public List<SampleRow> getSamples() {
        if (drawn == null) {
            drawn = samples.list(getDetails().id());
        }
        return drawn;
    }

    public List<TrailEntry> getHistory() {
        if (history == null) {
            history = engagements.history(getDetails().id());
        }
        return history;
    }

    /** Papers with a result, for the meter. */
    public BigDecimal getDone() {
        return BigDecimal.valueOf(getDetails().progress().done());
    }

    /** All papers, for the meter. */
    public BigDecimal getAll() {
        return BigDecimal.valueOf(getDetails().progress().records());
    }

    public String close() {
        return submission.run(() -> Go.to("/inspections/view",
                engagements.close(new RecordRef(address.demandId(), readVersion), reason).id(), "inspections.done.CLOSE"));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
