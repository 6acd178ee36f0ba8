package org.lianjian.platform.settings;

import java.net.URI;

/**
 * The S3-compatible object store that keeps this installation's files.
 *
 * @param endpoint the server's address
 * @param region   what its signatures name
 * @param bucket   a bucket that is there
 * @param key      the access key
 * @param secret   the secret that belongs to it
 */
public record ObjectStore(URI endpoint, String region, String bucket, String key, String secret) {

    /** Without the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
