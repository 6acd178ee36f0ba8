package org.lianjian.inspections.entity;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.lianjian.platform.population.SizedRecord;

/** The simple random draw {@code random-sha256-1}; keeps no more records than are wanted. */
final class RandomDraw implements Draw {

    private static final Comparator<Drawn> BY_TICKET = Comparator.comparing(Drawn::ticket);

    private final PriorityQueue<Drawn> lowest = new PriorityQueue<>(BY_TICKET.reversed());
    private final String seed;
    private final int wanted;

    RandomDraw(String seed, int wanted) {
        this.seed = seed;
        this.wanted = wanted;
    }

    @Override
    public void offer(SizedRecord record) {
        lowest.add(new Drawn(record, 1, Sha256.hex(seed + "|" + record.id())));
        if (lowest.size() > wanted) {
            lowest.remove();
        }
    }

    @Override
    public List<Drawn> result() {
        return lowest.stream().sorted(BY_TICKET).toList();
    }
}
