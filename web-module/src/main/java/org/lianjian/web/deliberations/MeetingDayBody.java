package org.lianjian.web.deliberations;

import java.time.LocalDate;

/** The body that notes a holding; the day it was convened for when left out. */
public class MeetingDayBody {

    private LocalDate heldOn;

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
