package org.lianjian.audit.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.VerificationStep;

/** Collects what a verification finds and writes it down twice a second, so that its readers see how far it is. */
final class VerificationReport implements Findings {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final long id;
    private final VerificationRuns runs;
    private final List<Discrepancy> unwritten = new ArrayList<>();
    private Instant written = Instant.now();
    private long faults;
    private int kept;
    private long done;
    private boolean stopped;

    VerificationReport(long id, VerificationRuns runs) {
        this.id = id;
        this.runs = runs;
    }

    /** How many discrepancies there are so far. */
    long faults() {
        return faults;
    }

    @Override
    public void found(Discrepancy discrepancy) {
        faults++;
        if (kept + unwritten.size() < VerificationRuns.KEPT) {
            unwritten.add(discrepancy);
        }
    }

    @Override
    public boolean goOn(VerificationStep step, long newDone) {
        done = newDone;
        if (Instant.now().isAfter(written.plus(EVERY))) {
            write(step);
        }
        return !stopped;
    }

    /** Writes down what is not written yet. */
    void write(VerificationStep step) {
        stopped = !runs.reached(id, step, done, faults, kept, List.copyOf(unwritten)) || stopped;
        kept += unwritten.size();
        unwritten.clear();
        written = Instant.now();
    }
}
