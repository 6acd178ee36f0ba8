package org.lianjian.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.lianjian.platform.health.Drain;
import sun.misc.Signal;

/**
 * What SIGTERM does once the program is ready: for a while it says that it is not ready and goes on, so that a proxy sends it nothing new; then it
 * finishes what it has begun, and stops. Hooks of the virtual machine would not do, since the server's own runs at the same time and ends requests.
 * Ctrl-C stops at once, as ever.
 */
final class Stopping {

    /** The exit code of a program that a SIGTERM has ended. */
    private static final int TERMINATED = 143;
    /** The longest that requests which have begun are waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_EVERY_MILLIS = 50;

    private Stopping() {
    }

    static void when(int drainSeconds) {
        // The signal's own thread must come back at once.
        Signal.handle(new Signal("TERM"), signal -> new Thread(() -> stop(Duration.ofSeconds(drainSeconds)), "stopping").start());
    }

    private static void stop(Duration drain) {
        if (Drain.begin()) {
            pause(drain);
            Instant end = Instant.now().plus(PATIENCE);
            while (Drain.running() > 0 && Instant.now().isBefore(end)) {
                pause(Duration.ofMillis(LOOK_EVERY_MILLIS));
            }
            try {
                Drain.end();
            } catch (RuntimeException e) {
                Console.complain("A last step failed: " + e);
            } finally {
                System.exit(TERMINATED);
            }
        }
    }

    private static void pause(Duration howLong) {
        try {
            TimeUnit.MILLISECONDS.sleep(howLong.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
