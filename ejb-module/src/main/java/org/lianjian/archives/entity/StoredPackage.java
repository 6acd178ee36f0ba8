package org.lianjian.archives.entity;

/**
 * The bytes of a package in the store.
 *
 * @param attachmentId the file
 * @param sha256       64 hexadecimal digits
 * @param size         in bytes
 * @param entries      how many entries it has
 * @param events       how many events of its records there were
 * @param sound        whether its check found nothing wrong
 */
public record StoredPackage(long attachmentId, String sha256, long size, int entries, int events, boolean sound) {
}
