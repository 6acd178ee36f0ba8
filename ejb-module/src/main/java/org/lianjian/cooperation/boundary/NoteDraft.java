package org.lianjian.cooperation.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** A note on the progress of a project. */
public class NoteDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The day it is about, today when left out. */
    private LocalDate notedOn;

    @PlainText(max = 2000, lines = true)
    private String text;

    public LocalDate getNotedOn() {
        return notedOn;
    }

    public void setNotedOn(LocalDate notedOn) {
        this.notedOn = notedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
