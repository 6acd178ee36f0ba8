package org.lianjian.deliberations.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/** The minutes of one agenda item. */
public class MinutesDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The version of this item's minutes that the writer has read. */
    @NotNull(message = "validation.required")
    private Integer version;

    @PlainText(max = 8000, required = false, lines = true)
    private String discussion;

    @PlainText(max = 4000, required = false, lines = true)
    private String outcome;

    /** What became of the earlier resolution; only for an item that follows one up. */
    @PlainText(max = 2000, required = false, lines = true)
    private String followUp;

    @Valid
    @Size(max = 50, message = "validation.tooMany")
    private List<ResolutionDraft> resolutions = new ArrayList<>();

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public List<ResolutionDraft> getResolutions() {
        return resolutions;
    }

    public void setResolutions(List<ResolutionDraft> resolutions) {
        this.resolutions = resolutions;
    }
}
