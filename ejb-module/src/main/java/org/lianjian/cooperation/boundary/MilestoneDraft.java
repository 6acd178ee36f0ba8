package org.lianjian.cooperation.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** One milestone of a planned project. */
public class MilestoneDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 120)
    private String title;

    /** Inside the agreement's term. */
    @NotNull(message = "validation.required")
    private LocalDate due;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
