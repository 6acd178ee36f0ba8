package org.lianjian.archives.boundary;

/**
 * What the list is searched for; null means "any".
 *
 * @param q            part of the archival number, the agreement's number or key, the title or a party's name
 * @param townshipCode a township it belongs to
 */
public record ArchiveFilter(String q, ArchiveOrigin origin, Retention retention, Integer year, String townshipCode, Long agreementId) {

    /** Everything within reach. */
    public static ArchiveFilter any() {
        return new ArchiveFilter(null, null, null, null, null, null);
    }

    /** The packages of one agreement. */
    public static ArchiveFilter of(long agreementId) {
        return new ArchiveFilter(null, null, null, null, null, agreementId);
    }
}
