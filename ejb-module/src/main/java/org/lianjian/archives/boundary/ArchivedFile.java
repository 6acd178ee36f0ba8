package org.lianjian.archives.boundary;

/**
 * A file in a package.
 *
 * @param path     the entry
 * @param fileName what it was called
 */
public record ArchivedFile(String path, String fileName, String mediaType, long size, String sha256) {

    /** Whether it is a document that was drawn up for the package, and not one that came in. */
    public boolean isDocument() {
        return path.startsWith("data/documents/");
    }
}
