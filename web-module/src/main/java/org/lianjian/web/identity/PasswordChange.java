package org.lianjian.web.identity;

import org.lianjian.platform.errors.InvalidInput;

/** The body with which somebody changes the own password. */
public class PasswordChange {

    private String present;
    private String next;

    /**
     * Checks that both are there.
     *
     * @throws InvalidInput naming what is missing
     */
    void demandComplete() {
        if (present == null || present.isEmpty()) {
            throw new InvalidInput("present", "validation.required");
        }
        if (next == null || next.isEmpty()) {
            throw new InvalidInput("next", "validation.required");
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
