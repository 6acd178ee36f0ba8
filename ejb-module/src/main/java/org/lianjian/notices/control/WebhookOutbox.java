package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianjian.notices.boundary.MessageState;
import org.lianjian.notices.entity.OutgoingMessage;
import org.lianjian.notices.entity.Webhook;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.time.OfficeClock;

/**
 * The messages to work chats, in the database. A chat has one message on its way at a time; what comes in meanwhile is collected into the next one.
 * Each step is a transaction of its own, so that nothing is held while a robot is called.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WebhookOutbox {

    /** Calls of one address in a minute at the most, as both makers ask. */
    static final int MOST_CALLS = 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CHATS = 200;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Speech words;

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    /** The chats that a message is due for, or for which something came in. */
    public List<Long> pending() {
        return entities.createQuery("select w.id from Webhook w where w.removedAt is null and ("
                        + "exists (select m.id from OutgoingMessage m where m.webhookId = w.id and m.state = :waiting and m.dueAt <= :now)"
                        + " or exists (select c.id from WebhookCause c where c.webhookId = w.id and c.messageId is null) and not exists"
                        + " (select m.id from OutgoingMessage m where m.webhookId = w.id and m.state = :waiting)) order by w.id", Long.class)
                .setParameter("waiting", MessageState.WAITING).setParameter("now", clock.now()).setMaxResults(MOST_CHATS).getResultList();
    }

    /** Begins a call: when the next one is due is written down before this one is made. Empty if nothing may be sent to the chat now. */
    public Optional<RobotMessage> begin(long webhookId) {
        Webhook chat = entities.find(Webhook.class, webhookId, LockModeType.PESSIMISTIC_WRITE);
        if (chat == null || chat.isRemoved() || callsOf(chat) >= MOST_CALLS) {
            return Optional.empty();
        }
        OutgoingMessage message = waiting(webhookId).or(() -> collect(webhookId)).filter(found -> found.isDue(clock.now())).orElse(null);
        if (message == null) {
            return Optional.empty();
        }
        if (message.isWornOut()) {
            message.giveUp(clock.now());
            return Optional.empty();
        }
        message.beginAttempt(clock.now());
        noteCall(chat);
        return Optional.of(new RobotMessage(message.getId(), chat.getAddress(), chat.getSigningSecret(), text(chat, message)));
    }

    /** Ends a call. */
    public void end(long messageId, CallResult result) {
        OutgoingMessage message = entities.find(OutgoingMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE);
        if (!message.isWaiting()) {
            return;
        }
        if (result.isTaken()) {
            message.sent(clock.now());
        } else {
            message.failed(result.problem(), result.code(), clock.now());
        }
    }

    private Optional<OutgoingMessage> waiting(long webhookId) {
        return entities.createQuery("select m from OutgoingMessage m where m.webhookId = :chat and m.state = :waiting order by m.id",
                        OutgoingMessage.class)
                .setParameter("chat", webhookId).setParameter("waiting", MessageState.WAITING).setMaxResults(1).getResultStream().findFirst();
    }

    /** One message out of everything that came in: a record that came in twice is one thing. */
    private Optional<OutgoingMessage> collect(long webhookId) {
        List<Object[]> causes = entities.createQuery("select c.id, c.objectType, c.objectId from WebhookCause c where c.webhookId = :chat"
                        + " and c.messageId is null", Object[].class).setParameter("chat", webhookId).getResultList();
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        int things = (int) causes.stream().map(cause -> cause[1] + " " + cause[2]).distinct().count();
        OutgoingMessage message = new OutgoingMessage(webhookId, things, clock.now());
        entities.persist(message);
        entities.flush();
        causes.forEach(cause -> entities.createQuery("update WebhookCause c set c.messageId = :message where c.id = :id")
                .setParameter("message", message.getId()).setParameter("id", cause[0]).executeUpdate());
        return Optional.of(message);
    }

    private long callsOf(Webhook chat) {
        List<?> count = entities.createNativeQuery("select count(*) from webhook_call c where c.address_hash = ?1 and c.called_at > ?2")
                .setParameter(1, chat.getAddressHash()).setParameter(2, Timestamp.from(aMinuteAgo())).getResultList();
        return ((Number) count.get(0)).longValue();
    }

    private void noteCall(Webhook chat) {
        entities.createNativeQuery("delete from webhook_call where address_hash = ?1 and called_at <= ?2")
                .setParameter(1, chat.getAddressHash()).setParameter(2, Timestamp.from(aMinuteAgo())).executeUpdate();
        entities.createNativeQuery("insert into webhook_call (address_hash, called_at) values (?1, ?2)")
                .setParameter(1, chat.getAddressHash()).setParameter(2, Timestamp.from(clock.now())).executeUpdate();
    }

    private Instant aMinuteAgo() {
        return clock.now().minus(MINUTE);
    }

    /** Work chats of both makers are read in Chinese. */
    private String text(Webhook chat, OutgoingMessage message) {
        return words.text(Locale.SIMPLIFIED_CHINESE, "notices.webhook.message", nameOf(chat.getTownshipCode()), message.getThings(),
                settings.publicUrl() + "/index.xhtml");
    }

    private String nameOf(String township) {
        List<?> names = entities.createNativeQuery("select d.name from division d where d.code = ?1").setParameter(1, township).getResultList();
        return names.isEmpty() ? township : (String) names.get(0);
    }
}
