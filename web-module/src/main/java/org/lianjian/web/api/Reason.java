package org.lianjian.web.api;

/** The body of a step that needs a reason. */
public class Reason {

    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
