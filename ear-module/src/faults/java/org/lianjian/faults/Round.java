package org.lianjian.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** One round: something breaks for a few seconds and is mended. */
final class Round {

    private static final int FIVE_MINUTES = 300;

    private final Site site;
    private final Random random;

    Round(Site site, Random random) {
        this.site = site;
        this.random = random;
    }

    /** What of that can be done here. */
    static List<Fault> possible(Site site, List<Fault> wanted) {
        return wanted.stream().filter(fault -> switch (fault) {
            case DATABASE_DISK_FULL -> site.databaseDisk().canBeFilled();
            case DATA_DISK_FULL -> site.dataDisk().canBeFilled();
            case CLOCK_SKEWED -> site.clocksCanBeSkewed();
            default -> true;
        }).toList();
    }

    /** Breaks and mends. */
    void breakAndMend(Fault fault) throws Exception {
        Node node = site.nodes().get(random.nextInt(site.nodes().size()));
        switch (fault) {
            case NODE_KILLED -> killNode(node);
            case DATABASE_KILLED -> killDatabase();
            case DATABASE_DISK_FULL -> fillDatabase();
            case DATA_DISK_FULL -> fill(site.dataDisk());
            case CONNECTIONS_CUT -> cut(node);
            case CONNECTIONS_SILENT -> silence(node);
            case SENT_TWICE -> sendTwice();
            case CLOCK_SKEWED -> skew(site.nodes().stream().filter(Node::hasClock).findFirst().orElseThrow());
        }
    }

    private void some(int seconds) {
        Waits.pause(seconds * 1000L + random.nextInt(1000));
    }

    private void killNode(Node node) throws Exception {
        node.kill();
        some(1);
        node.start(false);
    }

    private void killDatabase() throws Exception {
        site.database().kill();
        some(1);
        site.database().start();
    }

    private void fillDatabase() throws Exception {
        fill(site.databaseDisk());
        site.database().startIfDead();
    }

    private void fill(Disk disk) throws Exception {
        disk.fill();
        some(4);
        disk.release();
    }

    private void cut(Node node) {
        node.way().cut();
        some(2);
        node.way().mend();
    }

    /** Longer than a connection waits for an answer. */
    private void silence(Node node) {
        node.way().fallSilent();
        some(8);
        node.way().mend();
    }

    private void sendTwice() {
        site.load().twice(true);
        some(4);
        site.load().twice(false);
    }

    /** Five to forty-five minutes, more than a sign-in lasts unused. */
    private void skew(Node node) throws Exception {
        int seconds = FIVE_MINUTES * (1 + random.nextInt(9));
        int off = random.nextBoolean() ? seconds : -seconds;
        node.clock(off);
        if (!Waits.until(Duration.ofSeconds(30), () -> node.isOffBy(off))) {
            throw new IllegalStateException("The clock of " + node.name() + " stays as it is");
        }
        some(8);
        node.clock(0);
    }
}
