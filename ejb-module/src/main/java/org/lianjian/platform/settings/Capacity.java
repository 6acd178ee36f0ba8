package org.lianjian.platform.settings;

/**
 * How much one node does at once. Depends on nothing but the JDK, like {@link Setting}.
 *
 * @param requests requests that are served
 * @param signIns  passwords that are hashed
 * @param bodies   bodies that are received
 */
public record Capacity(int requests, int signIns, int bodies) {

    /** The most connections to the database: 40 requests and 8 sign-ins with two each, and what runs beside them. */
    public static final int CONNECTIONS = 104;

    private static final int MOST_SIGN_INS = 8;
    private static final int WAITING = 2;
    private static final int WAITING_TO_SIGN_IN = 16;
    private static final int SPARE_THREADS = 48;

    /** Half of the processors, so that signing in never takes all. */
    public static int usualSignIns() {
        return Math.min(MOST_SIGN_INS, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** Requests that wait for a moment. */
    public int waiting() {
        return WAITING * requests;
    }

    /** Sign-ins that do. */
    public int waitingToSignIn() {
        return WAITING_TO_SIGN_IN * signIns;
    }

    /** Requests with a large body among those that are served. */
    public int largeRequests() {
        return Math.max(1, requests / 8);
    }

    /** Threads of the server: whatever may stand still has one, and there are some left for what never waits. */
    public int threads() {
        return requests + waiting() + signIns + waitingToSignIn() + 2 * waiting() + bodies + SPARE_THREADS;
    }
}
