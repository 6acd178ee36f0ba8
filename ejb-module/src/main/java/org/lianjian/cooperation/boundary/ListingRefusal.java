package org.lianjian.cooperation.boundary;

import java.util.List;

/**
 * A step that the caller's role could take but not now, and why.
 *
 * @param key    the message key of the reason
 * @param values what the message names
 */
public record ListingRefusal(ListingStep step, String key, List<Object> values) {
}
