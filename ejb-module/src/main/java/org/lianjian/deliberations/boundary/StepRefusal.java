package org.lianjian.deliberations.boundary;

import java.util.List;

/**
 * A step that the caller's role has but that cannot be taken now, and why.
 *
 * @param key    the message key
 * @param values what the message names
 */
public record StepRefusal(MeetingStep step, String key, List<Object> values) {
}
