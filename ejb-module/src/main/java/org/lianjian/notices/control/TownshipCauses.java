package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.EventWatcher;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.notices.entity.ComesInFor;
import org.lianjian.notices.entity.Webhook;
import org.lianjian.notices.entity.WebhookCause;
import org.lianjian.platform.time.OfficeClock;

/** Notes what comes in for townships that have a work chat, in the transaction that brings it about. */
@ApplicationScoped
public class TownshipCauses implements EventWatcher {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Townships townships;

    @Inject
    OfficeClock clock;

    @Override
    public void recorded(AuditEvent event, Subject subject) {
        Set<String> codes = subject.scope().townshipCodes();
        if (!ComesInFor.some(event) || codes.isEmpty()) {
            return;
        }
        List<Webhook> chats = entities.createQuery("select w from Webhook w where w.removedAt is null and w.townshipCode in :codes",
                Webhook.class).setParameter("codes", codes).setFlushMode(FlushModeType.COMMIT).getResultList();
        if (!chats.isEmpty()) {
            Set<String> bodies = townships.withBodyAmong(subject.scope().organizationIds());
            chats.stream().filter(chat -> ComesInFor.township(event, codes.size(), bodies.contains(chat.getTownshipCode()), !bodies.isEmpty()))
                    .forEach(chat -> entities.persist(new WebhookCause(chat.getId(), event.objectType(), subject.id(), clock.now())));
        }
    }
}
