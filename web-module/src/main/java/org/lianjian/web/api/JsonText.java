package org.lianjian.web.api;

/** An answer's body that is JSON text already. */
public record JsonText(String text) {
}
