package org.lianjian.deliberations.boundary;

import java.time.Instant;

/**
 * What came out of a resolution.
 *
 * @param recordId its id
 * @param pageId   the id of the record on whose page it is shown: the agreement for an addendum or a commitment, else itself
 * @param title    its title, measure or first words when it was born
 */
public record Offspring(OffspringKind kind, long recordId, long pageId, String title, String bornBy, Instant bornAt) {
}
