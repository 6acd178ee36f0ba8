package org.lianjian.platform.population;

/**
 * A record of a population with its size, for drawing by size.
 *
 * @param size a whole number of what the kind of record is measured by, not negative
 */
public record SizedRecord(long id, long size) {
}
