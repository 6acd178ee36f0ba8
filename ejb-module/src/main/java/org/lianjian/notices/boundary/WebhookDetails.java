package org.lianjian.notices.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A work chat. Its address and secret are never shown again.
 *
 * @param host     the host of its address
 * @param signed   whether its messages are signed
 * @param waiting  what came in and was not told yet
 * @param messages the last ten messages, the youngest first
 */
public record WebhookDetails(long id, int version, String townshipCode, String townshipName, WebhookKind kind, String label, String host,
        boolean signed, Instant registeredAt, String registeredBy, long waiting, List<WebhookMessage> messages) {
}
