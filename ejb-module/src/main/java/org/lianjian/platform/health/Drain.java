package org.lianjian.platform.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How this node stops beside others: first it says that it is not ready, so that it is sent nothing new, then it finishes what it has begun. Begun by
 * the launcher of the one-file program, which finds this class before the application does; so both see the same one, and it knows nothing but the
 * JDK.
 */
public final class Drain {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final List<Runnable> LAST_STEPS = new CopyOnWriteArrayList<>();

    private Drain() {
    }

    /** The node is to stop; false if it is stopping already. */
    public static boolean begin() {
        return BEGUN.compareAndSet(false, true);
    }

    /** Whether the node is to stop. */
    public static boolean hasBegun() {
        return BEGUN.get();
    }

    /** A request has come in. */
    public static void enter() {
        RUNNING.incrementAndGet();
    }

    /** It is answered. */
    public static void leave() {
        RUNNING.decrementAndGet();
    }

    /** Something to do when all requests are answered and the server still runs: while it shuts down, nothing can be relied on. */
    public static void atTheEnd(Runnable step) {
        LAST_STEPS.add(step);
    }

    /** Does all that is to be done at the end. */
    public static void end() {
        LAST_STEPS.forEach(Runnable::run);
    }

    /** How many requests are being answered. */
    public static int running() {
        return RUNNING.get();
    }
}
