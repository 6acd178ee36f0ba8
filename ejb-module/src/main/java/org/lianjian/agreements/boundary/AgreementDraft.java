package org.lianjian.agreements.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/**
 * What is typed about an agreement, on the form and in the API body. A draft may be saved before it is complete only in the way the constraints say;
 * its own rules (parties fit the kind, start before end) are checked on saving, those against other agreements on submission.
 */
public class AgreementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Code of the {@link PairingKind}. */
    @NotNull(message = "validation.required")
    private String kind;

    @PlainText(max = 120)
    private String title;

    /** The number that stands on the paper, where it was drawn up before; what is known stays when left out. */
    @PlainText(max = 60, required = false)
    private String paperNumber;

    @PlainText(max = 4000, required = false, lines = true)
    private String goals;

    /** First day, office time. */
    @NotNull(message = "validation.required")
    private LocalDate start;

    /** Last day, office time. */
    @NotNull(message = "validation.required")
    private LocalDate end;

    @Valid
    @Size(min = 2, max = 50, message = "validation.parties")
    private List<PartyDraft> parties = new ArrayList<>();

    @Valid
    @Size(max = 100, message = "validation.tooMany")
    private List<CommitmentDraft> commitments = new ArrayList<>();

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public List<PartyDraft> getParties() {
        return parties;
    }

    public void setParties(List<PartyDraft> parties) {
        this.parties = parties;
    }

    public List<CommitmentDraft> getCommitments() {
        return commitments;
    }

    public void setCommitments(List<CommitmentDraft> commitments) {
        this.commitments = commitments;
    }
}
