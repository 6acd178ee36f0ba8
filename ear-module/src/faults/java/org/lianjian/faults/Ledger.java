package org.lianjian.faults;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the people were told: which writes were acknowledged, and every answer that was none. */
final class Ledger {

    private final Map<String, Acknowledged> writes = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> perNode = new ConcurrentHashMap<>();
    private final Queue<String> unclear = new ConcurrentLinkedQueue<>();
    private final AtomicLong askedAgain = new AtomicLong();

    /**
     * A write that was acknowledged.
     *
     * @param kind what was written
     * @param mark its title, which no other has
     * @param id   the id that the answer named
     */
    record Acknowledged(Kind kind, String mark, String id) {
    }

    /** What is written. */
    enum Kind { FILING, NEED, PUBLICATION, VERIFICATION }

    /** Notes a write; the same one with another id is a fault. */
    void acknowledge(Acknowledged write, Node node) {
        Acknowledged before = writes.putIfAbsent(write.kind() + " " + write.mark(), write);
        if (before != null && !before.id().equals(write.id())) {
            unclear.add(write.mark() + " was answered with the ids " + before.id() + " and " + write.id());
        }
        perNode.computeIfAbsent(node.name(), key -> new AtomicLong()).incrementAndGet();
    }

    Collection<Acknowledged> writes() {
        return writes.values();
    }

    long at(Node node) {
        return perNode.computeIfAbsent(node.name(), key -> new AtomicLong()).get();
    }

    void unclear(String what) {
        unclear.add(what);
    }

    Queue<String> unclear() {
        return unclear;
    }

    void askedToComeAgain() {
        askedAgain.incrementAndGet();
    }

    /** How often somebody was told that it does not go now. */
    long timesAskedAgain() {
        return askedAgain.get();
    }
}
