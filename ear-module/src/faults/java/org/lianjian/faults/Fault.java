package org.lianjian.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What goes wrong in a round, and how often compared with the others. */
enum Fault {

    /** A node is killed and started again. */
    NODE_KILLED(3),
    /** PostgreSQL with all its processes is killed and started again. */
    DATABASE_KILLED(3),
    /** There is no room left for the database. */
    DATABASE_DISK_FULL(2),
    /** There is no room left for the nodes' data folders. */
    DATA_DISK_FULL(2),
    /** All connections between a node and the database break, and no new ones are to be had. */
    CONNECTIONS_CUT(3),
    /** The same, but nobody is told: nothing arrives any more. */
    CONNECTIONS_SILENT(2),
    /** Every request is sent twice at once. */
    SENT_TWICE(2),
    /** The clock of a node jumps by minutes, forwards or back, and returns. */
    CLOCK_SKEWED(3);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    /** So many in an order that follows from the random numbers; as long as there are enough of them, every kind occurs. */
    static Fault[] plan(int rounds, List<Fault> possible, Random random) {
        List<Fault> weighted = possible.stream().flatMap(fault -> Collections.nCopies(fault.weight, fault).stream()).toList();
        List<Fault> plan = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            plan.add(i < possible.size() ? possible.get(i) : weighted.get(random.nextInt(weighted.size())));
        }
        Collections.shuffle(plan, random);
        return plan.toArray(Fault[]::new);
    }

    /** Those of that list, divided by commas; all of them if it is empty. */
    static List<Fault> named(String names) {
        return names.isBlank() ? Arrays.asList(values()) : Stream.of(names.split(",")).map(name -> valueOf(name.strip())).toList();
    }
}
