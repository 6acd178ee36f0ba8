package org.lianjian.deliberations.boundary;

/** What an agenda item is: a topic that was proposed, or a resolution of an earlier meeting that is still open. */
public enum AgendaKind {
    TOPIC, FOLLOW_UP
}
