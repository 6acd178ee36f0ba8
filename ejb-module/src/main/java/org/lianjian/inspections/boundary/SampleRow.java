package org.lianjian.inspections.boundary;

import java.time.Instant;
import org.lianjian.platform.access.RecordKind;

/**
 * One sample of an engagement.
 *
 * @param records drawn records
 * @param done    of these, with a result other than OPEN
 */
public record SampleRow(long id, String title, RecordKind kind, SamplingMethod method, long records, long done, Instant drawnAt,
        String drawnBy) {
}
