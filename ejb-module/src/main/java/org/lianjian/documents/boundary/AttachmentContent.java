package org.lianjian.documents.boundary;

/**
 * A stored file with its bytes, which are checked against its digest while they are read: a reader that reaches their end has what was stored.
 *
 * @param about     what the file is
 * @param thumbnail a small JPEG of an image; null for other files and for images that could not be made smaller
 */
public record AttachmentContent(Attachment about, ByteSource content, ByteSource thumbnail) {
}
