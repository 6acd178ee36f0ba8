package org.lianjian.archives.boundary;

import java.time.Instant;

/**
 * An event in a package.
 *
 * @param leafIndex its place in the log it was proven in
 * @param event     its code
 * @param objectKey the number of the record, or empty
 * @param proven    whether its proof holds
 */
public record ArchivedEvent(long leafIndex, Instant occurredAt, String event, String objectType, String objectKey, String actorName,
        boolean proven) {
}
