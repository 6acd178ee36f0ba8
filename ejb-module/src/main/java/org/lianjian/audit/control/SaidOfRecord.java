package org.lianjian.audit.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.lianjian.audit.entity.SaltedDigest;

/**
 * What an event says about a whole record.
 *
 * @param digest of the record as it was after the event; null in events from before there were any
 * @param facts  among them the version of the record
 */
record SaidOfRecord(long eventId, long recordId, String key, String digest, String facts) {

    /** What {@link #of} makes one from. */
    static final String SELECT = "select e.id, e.objectId, e.objectKey, e.digests, e.facts from AuditRecord e";

    private static final Comparator<SaidOfRecord> LATER = Comparator.comparing(SaidOfRecord::version).thenComparing(SaidOfRecord::eventId);

    static SaidOfRecord of(Object[] row) {
        return new SaidOfRecord((Long) row[0], (Long) row[1], (String) row[2], CanonicalJson.read((String) row[3]).get(JpaAuditTrail.RECORD),
                (String) row[4]);
    }

    /** The latest that has a digest: of two events the one with the higher version, since ids come in blocks, one for each node. */
    static Optional<SaidOfRecord> latest(Collection<SaidOfRecord> ofRecord) {
        return ofRecord.stream().filter(said -> said.digest != null).max(LATER);
    }

    boolean isTrueOf(String image, String salt) {
        return new SaltedDigest(salt, digest).isOf(image);
    }

    private int version() {
        return Integer.parseInt(CanonicalJson.read(facts).getOrDefault(JpaAuditTrail.VERSION, "0"));
    }
}
