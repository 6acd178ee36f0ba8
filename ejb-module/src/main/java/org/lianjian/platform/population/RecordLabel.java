package org.lianjian.platform.population;

/**
 * How people know a record.
 *
 * @param key   the number's key, e.g. {@code HD-330784114-2026-0012}; null while it has none
 * @param title its title
 */
public record RecordLabel(long id, String key, String title) {
}
