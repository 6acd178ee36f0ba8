package org.lianjian.documents.boundary;

/**
 * A paper that was just drawn up; nothing of it is kept.
 *
 * @param fileName the number and the title, with the ending
 */
public record OfficialDocument(String fileName, DocumentFormat format, ByteSource content) {
}
