package org.lianjian.documents.control;

import java.io.InputStream;

/** Keeps the bytes of files under their digest: a folder, or a bucket of an S3-compatible object store. Not part of a transaction. */
public interface ContentStore {

    /**
     * Keeps the bytes durably, whole or not at all; keeping the same bytes twice is one, and heals what was damaged.
     *
     * @throws ContentUnavailable if they could not be written
     */
    void put(SpooledFile file);

    /**
     * The bytes with this digest, not yet checked against it; the caller closes the stream.
     *
     * @throws ContentUnavailable if they are not there or cannot be read
     */
    InputStream open(String sha256);

    /**
     * Removes the bytes with this digest; nothing if they are not there.
     *
     * @throws ContentUnavailable if they are there and could not be removed
     */
    void remove(String sha256);
}
