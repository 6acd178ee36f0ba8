package org.lianjian.documents.boundary;

/**
 * A file as it came in, not yet checked.
 *
 * @param fileName the name on the sender's disk
 * @param content  its bytes
 */
public record Upload(String fileName, byte[] content) {
}
