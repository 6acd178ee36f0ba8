package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.access.RecordKind;

/**
 * One sample with all that is needed to draw it again.
 *
 * @param townships        codes of the townships it was drawn from
 * @param state            code of the records' state, or null for any
 * @param late             whether filed late, or null for any
 * @param wanted           how many were asked for
 * @param populationDigest SHA-256 of the population, see {@link SamplingMethod}
 * @param canWrite         whether the caller may write its working papers now
 */
public record SampleDetails(long id, long engagementId, String engagementTitle, String title, RecordKind kind, SamplingMethod method,
        String algorithm, String seed, int wanted, List<String> townships, LocalDate recordsFrom, LocalDate recordsTo, String state,
        String pairingKind, Boolean late, long populationCount, long populationSize, String populationDigest, Instant drawnAt, String drawnBy,
        List<SampledRecord> records, boolean canWrite) {

    /** Working papers with a result. */
    public long done() {
        return records.stream().filter(row -> row.result() != PaperResult.OPEN).count();
    }
}
