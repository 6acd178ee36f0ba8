package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The committed events that wait to be sealed. */
@ApplicationScoped
public class Queue {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /** How many. */
    public long count() {
        return entities.createQuery("select count(q) from QueuedEvent q", Long.class).getSingleResult();
    }

    /** When the first of them happened. */
    public Optional<Instant> oldest() {
        return entities.createQuery("select e.occurredAt from AuditRecord e where e.id = (select min(q.eventId) from QueuedEvent q)", Instant.class)
                .getResultStream().findFirst();
    }
}
