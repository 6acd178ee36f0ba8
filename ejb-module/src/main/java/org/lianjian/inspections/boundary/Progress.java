package org.lianjian.inspections.boundary;

/**
 * How far the working papers are.
 *
 * @param done       papers with a result other than OPEN
 * @param records    drawn records
 * @param exceptions papers with the result EXCEPTION
 */
public record Progress(long done, long records, long exceptions) {
}
