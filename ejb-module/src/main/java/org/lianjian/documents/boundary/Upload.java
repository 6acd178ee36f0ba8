package org.lianjian.documents.boundary;

/**
 * A file as it came in, not yet checked.
 *
 * @param fileName the name on the sender's disk
 * @param content  its bytes
 */
public record Upload(String fileName, ByteSource content) {

    /** A small file that is in memory already. */
    public Upload(String fileName, byte[] content) {
        this(fileName, ByteSource.of(content));
    }
}
