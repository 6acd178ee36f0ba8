package org.lianjian.deliberations.boundary;

import java.time.Instant;

/**
 * What a party said to the minutes.
 *
 * @param given     whether it has said anything to the present wording
 * @param confirmed whether it confirms the present wording
 * @param reason    what it objects, also when that was to an earlier wording; or null
 * @param givenBy   who said it last, or null
 */
public record PartyAnswer(long organizationId, String name, boolean given, boolean confirmed, String reason, String givenBy, Instant givenAt) {
}
