package org.lianjian.deliberations.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** What is typed to give a resolution more time. */
public class DeferralDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The new day, later than the present one and not past. */
    @NotNull(message = "validation.required")
    private LocalDate due;

    @PlainText(max = 1000, lines = true)
    private String reason;

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
