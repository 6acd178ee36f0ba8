package org.lianjian.inspections.boundary;

import java.time.Instant;

/**
 * One drawn record and how far its working paper is.
 *
 * @param key    the record's key, or null if it had none
 * @param size   its size at the draw
 * @param hits   how many points fell on it; 1 in a random draw
 * @param ticket what it was drawn by: the digest of seed and id, or the first point
 */
public record SampledRecord(int position, long recordId, String key, String title, long size, int hits, String ticket, long paperId,
        PaperResult result, Instant changedAt, String changedBy) {
}
