package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianjian.exchange.boundary.ImportCounts;

/** How far a run is, and what it has found so far. */
@Embeddable
public class RunProgress {

    @Column(name = "rows_done", nullable = false)
    private long done;

    @Column(name = "rows_total", nullable = false)
    private long total;

    @Column(name = "created_count", nullable = false)
    private long created;

    @Column(name = "changed_count", nullable = false)
    private long changed;

    @Column(name = "unchanged_count", nullable = false)
    private long unchanged;

    @Column(name = "refused_count", nullable = false)
    private long refused;

    @Column(name = "example_count", nullable = false)
    private long examples;

    @Column(name = "fault_count", nullable = false)
    private long faults;

    /** A step begins with the first row. */
    void begin() {
        done = 0;
    }

    /** Nothing is found yet, of so many rows. */
    public void beginCheck(long rows) {
        done = 0;
        total = rows;
        faults = 0;
        countAs(new ImportCounts(0, 0, 0, 0, 0));
    }

    /** So many rows are looked at. */
    public void reached(long rows) {
        done = rows;
        total = Math.max(total, rows);
    }

    /** That was all. */
    public void reachedTheEnd() {
        total = done;
    }

    /** What was found up to here. */
    public void countAs(ImportCounts counts) {
        created = counts.created();
        changed = counts.changed();
        unchanged = counts.unchanged();
        refused = counts.refused();
        examples = counts.examples();
    }

    /** So many faults more. */
    public void addFaults(long more) {
        faults += more;
    }

    public ImportCounts counts() {
        return new ImportCounts(created, changed, unchanged, refused, examples);
    }

    public long getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }

    public long getFaults() {
        return faults;
    }
}
