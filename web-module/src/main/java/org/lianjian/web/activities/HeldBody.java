package org.lianjian.web.activities;

import java.time.LocalDate;

/** The body that notes a holding; the planned day when left out. */
public class HeldBody {

    private LocalDate heldOn;

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
