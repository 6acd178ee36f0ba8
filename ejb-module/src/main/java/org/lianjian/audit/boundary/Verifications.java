package org.lianjian.audit.boundary;

import jakarta.ejb.Local;
import java.util.List;

/** Verification of the log and of all records against it. For the log administrator; each run is an event itself. */
@Local
public interface Verifications {

    /** The latest runs, newest first, at most 20. */
    List<VerificationRow> recent();

    VerificationRow get(long id);

    /** What a run has found so far, at most the first thousand. */
    List<Discrepancy> discrepancies(long id);

    /**
     * Begins a verification and returns at once.
     *
     * @param givenCheckpoint a checkpoint of this log that was kept elsewhere, as a signed note, or null
     * @return the run's id
     * @throws org.lianjian.platform.errors.InvalidInput for field {@code checkpoint} if that is not one
     * @throws org.lianjian.platform.errors.RuleViolated if one is running already
     */
    long start(String givenCheckpoint);

    /**
     * Verifies at once and answers what is wrong, within the caller's transaction if there is one. For a log of some ten thousand entries; it is an
     * event like any other run, but not in the list of runs.
     *
     * @param givenCheckpoint as with {@link #start}
     */
    List<Discrepancy> verify(String givenCheckpoint);

    /** Ends a running verification soon. */
    void cancel(long id);
}
