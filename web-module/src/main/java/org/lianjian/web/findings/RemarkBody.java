package org.lianjian.web.findings;

/** The body of a step that takes a few words. */
public class RemarkBody {

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
