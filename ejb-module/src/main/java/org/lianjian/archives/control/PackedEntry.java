package org.lianjian.archives.control;

/**
 * An entry of a package.
 *
 * @param title  what it is called: a title or the name a file came with
 * @param sha256 64 hexadecimal digits
 * @param size   in bytes
 */
record PackedEntry(String path, String title, String mediaType, String sha256, long size) {

    boolean isPayload() {
        return path.startsWith(PackagePaths.DATA);
    }
}
