package org.lianjian.notices.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.notices.boundary.WebhookDetails;
import org.lianjian.notices.boundary.WebhookMessage;
import org.lianjian.notices.entity.Webhook;

/** What officials see of a work chat: never its address. */
@Dependent
class WebhookView {

    private static final int LAST = 10;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Townships townships;

    WebhookDetails of(Webhook chat) {
        return new WebhookDetails(chat.getId(), chat.getVersion(), chat.getTownshipCode(), townships.nameOf(chat.getTownshipCode()),
                chat.getKind(), chat.getLabel(), chat.getHost(), chat.getSigningSecret() != null, chat.getCreatedAt(), chat.getChangedByName(),
                untold(chat), messages(chat));
    }

    private long untold(Webhook chat) {
        return entities.createQuery("select count(c) from WebhookCause c where c.webhookId = :chat and c.messageId is null", Long.class)
                .setParameter("chat", chat.getId()).getSingleResult();
    }

    private List<WebhookMessage> messages(Webhook chat) {
        return entities.createQuery("select new org.lianjian.notices.boundary.WebhookMessage(m.id, m.things, m.state, m.attempts, m.madeAt,"
                        + " m.dueAt, m.endedAt, m.problem, m.problemCode) from OutgoingMessage m where m.webhookId = :chat order by m.id desc",
                        WebhookMessage.class).setParameter("chat", chat.getId()).setMaxResults(LAST).getResultList();
    }
}
