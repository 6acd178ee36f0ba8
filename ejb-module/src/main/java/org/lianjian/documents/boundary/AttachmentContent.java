package org.lianjian.documents.boundary;

/**
 * A stored file with its bytes, checked against its digest.
 *
 * @param about what the file is
 */
public record AttachmentContent(Attachment about, byte[] content) {
}
