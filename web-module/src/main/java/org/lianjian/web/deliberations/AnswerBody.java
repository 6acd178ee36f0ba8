package org.lianjian.web.deliberations;

/** The body of a party's answer to the minutes. */
public class AnswerBody {

    private Integer textRevision;
    private String reason;

    public Integer getTextRevision() {
        return textRevision;
    }

    public void setTextRevision(Integer textRevision) {
        this.textRevision = textRevision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
