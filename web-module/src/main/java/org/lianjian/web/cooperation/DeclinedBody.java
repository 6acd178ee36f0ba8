package org.lianjian.web.cooperation;

/** The suggestion that is declined, by its two sides, and why. */
public class DeclinedBody {

    private Long needId;
    private Long resourceId;
    private String reason;

    public Long getNeedId() {
        return needId;
    }

    public void setNeedId(Long needId) {
        this.needId = needId;
    }

    public Long getResourceId() {
        return resourceId;
    }

    public void setResourceId(Long resourceId) {
        this.resourceId = resourceId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
