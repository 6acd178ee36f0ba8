package org.lianjian.reporting.boundary;

/**
 * One figure of the home page that links to the list behind it.
 *
 * @param key   the message key of its label
 * @param value the figure
 * @param link  the list's address with its filter, relative to the context root
 */
public record Figure(String key, long value, String link) {
}
