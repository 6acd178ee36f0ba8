package org.lianjian.documents.boundary;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param mediaType  by content, one of application/pdf, image/png, image/jpeg
 * @param size       in bytes
 * @param sha256     hexadecimal digest of the content
 */
public record Attachment(long id, String fileName, String mediaType, long size, String sha256, Instant storedAt) {
}
