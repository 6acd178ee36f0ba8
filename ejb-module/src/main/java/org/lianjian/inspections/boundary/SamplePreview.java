package org.lianjian.inspections.boundary;

/**
 * What a sample would be drawn from.
 *
 * @param count records in the population
 * @param size  the sum of their sizes
 */
public record SamplePreview(long count, long size) {
}
