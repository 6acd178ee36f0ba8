package org.lianjian.web.platform;

/**
 * What went wrong, in the reader's words.
 *
 * @param field the path of the input, e.g. {@code commitments[2].target}; empty for the whole
 */
public record Fault(String field, String text) {
}
