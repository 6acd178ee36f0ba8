package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.lianjian.inspections.boundary.PaperDetails;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** The working paper of one drawn record. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    WorkingPapers papers;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private PaperDetails details;
    private PaperDraft draft;
    private Integer readVersion;
    private List<Part> evidence;

    /** The paper as it stands now. */
    public PaperDetails getDetails() {
        if (details == null) {
            details = papers.get(address.demandId());
        }
        return details;
    }

    public PaperDraft getDraft() {
        if (draft == null) {
            draft = new PaperDraft();
            draft.setResult(getDetails().result());
            draft.setChecked(getDetails().checked());
            draft.setNote(getDetails().note());
        }
        return draft;
    }

    /** Saves and shows the sample. */
    public String save() {
        return submission.run(() -> Go.to("/inspections/sample", write().sampleId(), "inspections.done.WRITE"));
    }

    /** Saves and goes on with the next paper that is open; with the sample when there is none. */
    public String saveAndGoOn() {
        return submission.run(() -> {
            PaperDetails written = write();
            return written.nextOpenId() == null ? Go.to("/inspections/sample", written.sampleId(), "inspections.done.WRITE")
                    : Go.to("/inspections/paper", written.nextOpenId(), "inspections.done.WRITE");
        });
    }

    private PaperDetails write() {
        PaperDetails written = papers.write(new RecordRef(address.demandId(), readVersion), getDraft(), Uploads.of(evidence));
        details = written;
        return written;
    }

    /** The page of the record. */
    public String getRecordPage() {
        return "/" + RecordPlaces.folder(getDetails().kind()) + "/view.xhtml?id=" + getDetails().recordId();
    }

    public PaperResult[] getResults() {
        return PaperResult.values();
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Part> evidence) {
        this.evidence = evidence;
    }
}
