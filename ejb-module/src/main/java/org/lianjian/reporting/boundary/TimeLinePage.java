package org.lianjian.reporting.boundary;

import java.time.LocalDate;
import java.util.Set;
import org.lianjian.platform.persistence.Where;

/**
 * Which part of which time line is wanted: the newest day first, on one day by {@link TimeLineKind} and then the youngest record first.
 *
 * @param pairingId    the pairing
 * @param agreementIds its agreements
 * @param after        the last entry of the page before, or null for the first page
 * @param limit        how many entries at the most
 */
public record TimeLinePage(long pairingId, Set<Long> agreementIds, Place after, int limit) {

    /** Where an entry stands in a time line. */
    public record Place(LocalDate day, TimeLineKind kind, long recordId) {
    }

    /**
     * Narrows a query to the entries of one kind that come after the page before; to be sorted by {@code day desc, id desc}.
     *
     * @param kind the kind of all entries that the query finds
     * @param day  the path of their day
     * @param id   the path of their record's id
     */
    public Where narrow(Where where, TimeLineKind kind, String day, String id) {
        if (after == null) {
            return where;
        }
        int order = kind.compareTo(after.kind());
        where.with("lineDay", after.day());
        if (order == 0) {
            return where.with("lineId", after.recordId()).and(day + " < :lineDay or " + day + " = :lineDay and " + id + " < :lineId");
        }
        return where.and(day + (order < 0 ? " < :lineDay" : " <= :lineDay"));
    }
}
