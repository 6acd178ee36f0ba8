package org.lianjian.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waiting, with an end. */
final class Waits {

    private Waits() {
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws Exception;
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether it came about in time. */
    static boolean until(Duration atMost, Condition condition) throws Exception {
        Instant end = Instant.now().plus(atMost);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause(200);
        }
        return true;
    }
}
