package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PaperAgreements;
import org.lianjian.agreements.boundary.ScanDraft;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** The form for the scan of the paper that the agreement of the page was entered from. */
@Named
@RequestScoped
public class PaperScan {

    @Inject
    PaperAgreements papers;

    @Inject
    Agreements agreements;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private Part file;
    private Integer readVersion;

    public String add() {
        ScanDraft draft = new ScanDraft();
        draft.setScan(Uploads.of(file));
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to("/agreements/view", papers.addScan(ref, draft).id(), "agreements.done.ADD_SCAN"));
    }

    /** The version of the agreement shown now. */
    public Integer getVersion() {
        return agreements.get(address.demandId()).version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
