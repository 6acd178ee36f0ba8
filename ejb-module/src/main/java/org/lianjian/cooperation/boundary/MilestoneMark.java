package org.lianjian.cooperation.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** Whether and when a milestone was reached. */
public class MilestoneMark implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long milestoneId;

    /** The day it was reached; null when it is not. */
    private LocalDate doneOn;

    public Long getMilestoneId() {
        return milestoneId;
    }

    public void setMilestoneId(Long milestoneId) {
        this.milestoneId = milestoneId;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
