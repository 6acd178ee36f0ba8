package org.lianjian.web.overload;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many in at once; some more wait their turn for a while; the rest is turned away at once. */
final class Doorway {

    private final Semaphore places;
    private final Semaphore waiting;
    private final Duration patience;

    Doorway(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /**
     * Goes in, and must {@link #leave} later.
     *
     * @return false if there is no place
     */
    boolean enter() {
        return !places.hasQueuedThreads() && places.tryAcquire() || enterAfterWaiting();
    }

    private boolean enterAfterWaiting() {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    /** Makes the place free for the next one. */
    void leave() {
        places.release();
    }
}
