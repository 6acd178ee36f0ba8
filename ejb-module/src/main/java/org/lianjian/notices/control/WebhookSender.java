package org.lianjian.notices.control;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.speech.Speech;

/** Calls the robots that a message is due for, one after the other; one turn at a time on a node. Called by {@link WebhookTimer} and by tests. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookSender {

    /** The work's name in the lease and as the origin of what it does. */
    public static final String WORK = "webhooks";

    /** No further call is begun after this long, so that the lease still holds when the last one ends. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(60);

    @Inject
    WebhookOutbox outbox;

    @Inject
    RobotCall robots;

    @Inject
    Speech words;

    @Inject
    SystemWork system;

    /** Calls each robot once for which it is time. */
    public void turn() {
        if (words.areThere()) {
            system.run(WORK, this::callAll);
        }
    }

    private void callAll() {
        long end = System.nanoTime() + LONGEST_TURN.toNanos();
        outbox.pending().stream().takeWhile(chat -> System.nanoTime() < end)
                .forEach(chat -> outbox.begin(chat).ifPresent(message -> outbox.end(message.messageId(), robots.post(message))));
    }
}
