package org.lianjian.agreements.boundary;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** What is typed about an addendum of a running agreement. */
public class AdditionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What was agreed on. */
    @PlainText(max = 2000, lines = true)
    private String text;

    /** The promise it brings; null for none. */
    @Valid
    private CommitmentDraft commitment;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CommitmentDraft getCommitment() {
        return commitment;
    }

    public void setCommitment(CommitmentDraft commitment) {
        this.commitment = commitment;
    }
}
