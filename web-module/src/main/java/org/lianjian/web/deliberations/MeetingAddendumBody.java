package org.lianjian.web.deliberations;

/** The body of a correction to issued minutes. */
public class MeetingAddendumBody {

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
