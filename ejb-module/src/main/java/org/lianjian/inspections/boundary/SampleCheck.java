package org.lianjian.inspections.boundary;

/**
 * What came of drawing a sample again.
 *
 * @param samePopulation   whether the population has the same digest as at the draw; records are added and change their state as time passes
 * @param sameRecords      whether the same records were drawn
 * @param populationCount  records in the population now
 * @param populationDigest its digest now
 */
public record SampleCheck(boolean samePopulation, boolean sameRecords, long populationCount, String populationDigest) {
}
