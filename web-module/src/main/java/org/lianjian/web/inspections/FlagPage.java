package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One flag: what was found, on which records, and its dismissal. */
@Named
@RequestScoped
public class FlagPage {

    @Inject
    Flags flags;

    @Inject
    Address address;

    @Inject
    Submission submission;

    private FlagDetails details;
    private Integer readVersion;
    private String reason;

    /** The flag as it stands now. */
    public FlagDetails getDetails() {
        if (details == null) {
            details = flags.get(address.demandId());
        }
        return details;
    }

    public String dismiss() {
        return submission.run(() -> Go.to("/inspections/flag", flags.dismiss(new RecordRef(address.demandId(), readVersion), reason).id(),
                "inspections.flag.done.DISMISS"));
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
