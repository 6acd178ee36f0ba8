package org.lianjian.identity.boundary;

import java.time.Instant;

/**
 * A kept draft.
 *
 * @param content what was typed, in a form of the page's own (JSON)
 */
public record FormText(String content, Instant savedAt) {
}
