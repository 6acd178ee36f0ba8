package org.lianjian.inspections.boundary;

import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What an organisation says when it claims that a finding is rectified. */
public class ClaimDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What was done. */
    @PlainText(max = 2000, lines = true)
    private String text;

    /** Why there is no file to prove it; needed without evidence. */
    @PlainText(max = 500, required = false, lines = true)
    private String withoutEvidence;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWithoutEvidence() {
        return withoutEvidence;
    }

    public void setWithoutEvidence(String withoutEvidence) {
        this.withoutEvidence = withoutEvidence;
    }
}
