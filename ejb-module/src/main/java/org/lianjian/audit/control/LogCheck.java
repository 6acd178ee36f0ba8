package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianjian.audit.boundary.VerificationStep;
import org.lianjian.platform.tlog.SignedNote;

/**
 * Verifies the whole log and all records, reading page by page; each page has a transaction of its own unless the caller has one. What is sealed
 * while it runs is left for the next time.
 */
@ApplicationScoped
public class LogCheck {

    /** How many entries are read at once; whole tiles. */
    private static final int ENTRIES = 1024;

    @Inject
    StoredLog log;

    @Inject
    LogKeys keys;

    @Inject
    EntryPages pages;

    @Inject
    StrayEvents stray;

    @Inject
    RecordCheck records;

    /** How many entries and records there are to check. */
    public long total() {
        return log.size() + records.count();
    }

    /**
     * Checks everything.
     *
     * @param given a checkpoint that was kept elsewhere, or null
     * @return false if the listener stopped it
     */
    boolean run(SignedNote given, Findings findings) {
        long size = log.size();
        TreeCheck tree = new TreeCheck(new KnownKeys(log.keys(), keys.all()), given, findings);
        for (long from = 0; from < size; from += ENTRIES) {
            pages.check(from, (int) Math.min(ENTRIES, size - from), tree, findings);
            if (!findings.goOn(VerificationStep.LOG, from)) {
                return false;
            }
        }
        tree.end(size);
        stray.check(findings);
        return findings.goOn(VerificationStep.EVENTS, size) && records.check(size, findings);
    }
}
