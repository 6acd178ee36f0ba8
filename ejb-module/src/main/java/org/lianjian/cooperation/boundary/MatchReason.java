package org.lianjian.cooperation.boundary;

import java.util.List;

/**
 * One reason why two listings fit together.
 *
 * @param key    the message key of the sentence
 * @param values what the sentence names
 */
public record MatchReason(String key, List<Object> values) {
}
