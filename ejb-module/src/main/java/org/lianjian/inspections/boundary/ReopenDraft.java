package org.lianjian.inspections.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** Why a claim does not hold, and by when the organisation has to answer again. */
public class ReopenDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 1000, lines = true)
    private String reason;

    @NotNull(message = "validation.required")
    private LocalDate dueOn;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
