package org.lianjian.agreements.boundary;

import java.time.LocalDate;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.text.PlainText;

/** Why and on what ground an agreement is ended early. */
public class TerminationDraft {

    @PlainText(max = 1000, lines = true)
    private String reason;

    /** The last day it counts; today when left out. */
    private LocalDate effectiveOn;

    /** The termination document: PDF, PNG or JPEG; required. */
    private Upload document;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public Upload getDocument() {
        return document;
    }

    public void setDocument(Upload document) {
        this.document = document;
    }
}
