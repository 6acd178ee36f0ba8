package org.lianjian.audit.boundary;

import org.lianjian.platform.access.RecordScope;

/**
 * The record an event is about.
 *
 * @param id      its id
 * @param key     the number people know it by, e.g. {@code XY-330784114-2026-0003}; empty while it has none
 * @param scope   whose it is: decides which auditors can read the event
 */
public record Subject(long id, String key, RecordScope scope) {

    public Subject {
        key = key == null ? "" : key;
    }
}
