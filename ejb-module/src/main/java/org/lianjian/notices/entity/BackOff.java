package org.lianjian.notices.entity;

import java.time.Duration;

/** How long to wait before a robot is called again: half a minute, then twice as long each time, an hour at most; ten calls in all. */
public final class BackOff {

    /** Calls before a message is given up, about three hours after it was made. */
    public static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {
    }

    /** The pause after that many calls, from 1 on. */
    public static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_ATTEMPTS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
