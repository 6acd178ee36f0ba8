package org.lianjian.platform.steps;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.platform.access.Actor;

/**
 * Who takes a step, and when.
 *
 * @param today the office's date
 */
public record Occasion(Actor actor, Instant now, LocalDate today) {

    /** Whether nobody decides: timed work only carries out what was decided before. */
    public boolean isTimedWork() {
        return !actor.isSignedIn();
    }
}
