package org.lianjian.inspections.boundary;

import java.io.Serializable;

/**
 * A record that a finding is about.
 *
 * @param id    the record's id among those of its type
 * @param key   e.g. {@code XY-330784114-2026-0003}; empty while the record has none
 * @param title its title when the finding was issued
 */
public record RecordConcerned(RecordType type, long id, String key, String title) implements Serializable {
}
