package org.lianjian.exchange.boundary;

import java.time.Instant;

/**
 * A run in the list of one's own.
 *
 * @param endedAt when it ended, or null
 */
public record ImportRow(long id, ImportKind kind, String fileName, ImportState state, Instant uploadedAt, Instant endedAt, ImportCounts counts) {
}
