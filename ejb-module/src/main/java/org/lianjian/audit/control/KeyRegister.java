package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.platform.tlog.SigningKey;

/**
 * Which keys the log is signed with. The first node's key becomes the log's; a new one is admitted only from a node that still has the present one
 * as well, so that both sign and the log itself tells of the exchange.
 */
@ApplicationScoped
public class KeyRegister {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    StoredLog log;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeClock clock;

    /**
     * Checks this node's keys and registers a new one.
     *
     * @throws SealingRefused if the log belongs to a key that this node does not have
     */
    public void admit(List<SigningKey> own, long size) {
        String first = own.get(0).key().toString();
        List<LogKey> known = log.keys();
        if (known.isEmpty()) {
            register(first, size);
        } else if (!known.get(0).getKey().equals(first)) {
            exchange(own, known.get(0).getKey(), size);
        }
    }

    private void exchange(List<SigningKey> own, String present, long size) {
        String first = own.get(0).key().toString();
        boolean known = log.keys().stream().anyMatch(key -> key.getKey().equals(first));
        if (known || own.stream().noneMatch(key -> key.key().toString().equals(present))) {
            throw new SealingRefused("This node signs with " + first + ", but the log with " + present
                    + "; give every node the same keys, the present one first");
        }
        register(first, size);
    }

    private void register(String key, long size) {
        entities.persist(new LogKey(key, size, clock.now()));
        trail.record(AuditEvent.LOG_KEY_REGISTERED, new Subject(0, "", RecordScope.none()), Facts.none().with("key", key).with("size", size));
    }
}
