package org.lianjian.exchange.control;

/** Somebody asked for work on a run. */
public record ImportAsked(long id) {
}
