package org.lianjian.documents.control;

/** Keeps the bytes of files under their digest. An installation may put object storage behind it. */
public interface ContentStore {

    /**
     * Keeps the bytes durably; keeping the same bytes twice is one. Not part of a transaction: bytes that no row refers to do no harm.
     *
     * @return their SHA-256 digest, 64 hexadecimal digits in lower case
     * @throws ContentUnavailable if they could not be written
     */
    String put(byte[] content);

    /**
     * The bytes with this digest, checked against it.
     *
     * @throws ContentUnavailable if they are not there, cannot be read, or are not what was stored
     */
    byte[] get(String sha256);
}
