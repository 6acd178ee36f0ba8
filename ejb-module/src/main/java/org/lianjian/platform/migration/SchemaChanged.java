package org.lianjian.platform.migration;

/**
 * Fired when the schema was brought to another version.
 *
 * @param from the version before; empty for a new database
 * @param to   the version now
 */
public record SchemaChanged(String from, String to) {
}
