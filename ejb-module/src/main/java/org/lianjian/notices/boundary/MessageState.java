package org.lianjian.notices.boundary;

/** WAITING → SENT | GIVEN_UP. */
public enum MessageState {
    WAITING, SENT, GIVEN_UP
}
