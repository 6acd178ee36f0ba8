package org.lianjian.web.activities;

/** The body of a correction. */
public class AddendumBody {

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
