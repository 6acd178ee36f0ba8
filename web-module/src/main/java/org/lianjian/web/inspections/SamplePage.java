package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.lianjian.inspections.boundary.SampleCheck;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Submission;

/** One sample: how it was drawn, its records, and how far their working papers are. */
@Named
@RequestScoped
public class SamplePage {

    @Inject
    Samples samples;

    @Inject
    Divisions divisions;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private SampleDetails details;
    private SampleCheck check;

    public SampleDetails getDetails() {
        if (details == null) {
            details = samples.get(address.demandId());
        }
        return details;
    }

    /** Draws it again. */
    public void verify() {
        submission.run(() -> {
            check = samples.verify(address.demandId());
            return null;
        });
    }

    /** What came of drawing it again, or null. */
    public SampleCheck getCheck() {
        return check;
    }

    /** The folder of the pages of its records. */
    public String getFolder() {
        return RecordPlaces.folder(getDetails().kind());
    }

    /** The state that the records had to have, or null. */
    public Enum<?> getState() {
        return RecordPlaces.state(getDetails().kind(), getDetails().state());
    }

    /** The townships it was drawn from. */
    public List<Division> getTownships() {
        return getDetails().townships().stream().map(divisions::get).toList();
    }

    /** Papers with a result, for the meter. */
    public BigDecimal getDone() {
        return BigDecimal.valueOf(getDetails().done());
    }

    /** All papers, for the meter. */
    public BigDecimal getAll() {
        return BigDecimal.valueOf(getDetails().records().size());
    }
}
