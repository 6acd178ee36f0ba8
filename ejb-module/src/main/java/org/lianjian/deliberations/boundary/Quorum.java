package org.lianjian.deliberations.boundary;

/**
 * The quorum rule and what it comes to.
 *
 * @param percent      the least share of the participating organisations, or null
 * @param count        the least number of them, or null
 * @param required     how many must be present by that rule
 * @param present      how many were; 0 before attendance is recorded
 * @param participants how many take part
 * @param reached      whether enough were present
 */
public record Quorum(Integer percent, Integer count, int required, int present, int participants, boolean reached) {
}
