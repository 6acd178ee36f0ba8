package org.lianjian.web.inspections;

/**
 * What a run of the checks came to.
 *
 * @param raised how many flags were raised
 */
public record ChecksRun(int raised) {
}
