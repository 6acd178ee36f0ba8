package org.lianjian.cooperation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/** What is claimed when a project is done. */
public class CompletionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What came of it. */
    @PlainText(max = 4000, lines = true)
    private String outcome;

    @Valid
    @Size(max = 100, message = "validation.tooMany")
    private List<FulfilmentDraft> commitments = new ArrayList<>();

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public List<FulfilmentDraft> getCommitments() {
        return commitments;
    }

    public void setCommitments(List<FulfilmentDraft> commitments) {
        this.commitments = commitments;
    }
}
