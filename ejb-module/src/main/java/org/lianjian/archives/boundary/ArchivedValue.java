package org.lianjian.archives.boundary;

/**
 * One value of an archived record.
 *
 * @param name  the name of the field
 * @param value a text, a number, a day, a moment, a code that is known here, yes or no, or a file
 */
public record ArchivedValue(String name, Object value) {
}
