package org.lianjian.documents.control;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Keeps files as objects {@code ab/cd/<sha256>} of a bucket. Servers differ in which checksums they know, so none is asked of them: what is read is
 * checked against its digest anyway.
 */
public class S3ContentStore implements ContentStore, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final S3Client client;
    private final String bucket;

    /**
     * @param endpoint the server's address
     * @param bucket   a bucket that is there
     * @param key      the access key
     * @param secret   the secret that belongs to it
     */
    public S3ContentStore(URI endpoint, String region, String bucket, String key, String secret) {
        this.bucket = bucket;
        this.client = S3Client.builder().endpointOverride(endpoint).region(Region.of(region)).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.apiCallTimeout(PATIENCE)).build();
    }

    @Override
    public void put(SpooledFile file) {
        try {
            client.putObject(request -> request.bucket(bucket).key(keyOf(file.sha256())), RequestBody.fromFile(file.path()));
        } catch (SdkException e) {
            throw new ContentUnavailable("Cannot write " + keyOf(file.sha256()) + " to bucket " + bucket, e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(keyOf(sha256)));
        } catch (SdkException e) {
            throw new ContentUnavailable("Cannot read " + keyOf(sha256) + " in bucket " + bucket, e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(keyOf(sha256)));
        } catch (SdkException e) {
            throw new ContentUnavailable("Cannot delete " + keyOf(sha256) + " in bucket " + bucket, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String keyOf(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
