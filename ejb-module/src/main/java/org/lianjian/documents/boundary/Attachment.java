package org.lianjian.documents.boundary;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param mediaType    by content: application/pdf, image/png or image/jpeg for what people attach to records
 * @param size         in bytes
 * @param sha256       hexadecimal digest of the content
 * @param hasThumbnail whether there is a small picture of it
 */
public record Attachment(long id, String fileName, String mediaType, long size, String sha256, Instant storedAt, boolean hasThumbnail) {
}
