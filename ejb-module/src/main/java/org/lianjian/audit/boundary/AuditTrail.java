package org.lianjian.audit.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Appends events. For the business code of all features; never for pages. */
public interface AuditTrail {

    /**
     * Appends the event in the present transaction and writes the change and the event to the database, so that a lost race shows here.
     *
     * @throws org.lianjian.platform.errors.StaleVersion if another transaction changed the same record first
     */
    void record(AuditEvent event, Subject subject, Facts facts);

    /**
     * Appends the event for each of several records, of which the facts are given; like one event after the other, but writes once for all of them.
     *
     * @throws org.lianjian.platform.errors.StaleVersion if another transaction changed one of the records first
     */
    void record(AuditEvent event, Map<Subject, Facts> records);

    /** Appends an event that needs no facts. */
    default void record(AuditEvent event, Subject subject) {
        record(event, subject, Facts.none());
    }

    /**
     * States that the present call changed nothing, because everything was as wanted already, so that its event is not demanded
     * (invariant 12).
     */
    void nothingChanged(AuditEvent event);

    /** Appends a failed or refused attempt, in a transaction of its own. The subject may be null when it is unknown. */
    void recordFailure(AuditEvent event, Subject subject, Outcome outcome, Facts facts);

    /**
     * Deletes, in the present transaction, the salts with which texts of one record were digested in its events so far, so that nobody can tell any
     * more what they were (invariant 13). The events stay as they are, and verify. The change that goes with it is recorded afterwards: that event
     * carries the digest of the record as it then is.
     *
     * @param fields the names of the digested texts
     */
    void forget(ObjectType type, long id, Collection<String> fields);

    /** The events of one record, newest first, at most {@code limit}; the caller has checked that the reader may see the record. */
    List<TrailEntry> of(ObjectType type, long id, int limit);

    /** The events of several records in one list, newest first, at most {@code limit}; the caller has checked that the reader may see the records. */
    List<TrailEntry> of(TrailOf wanted, int limit);

    /** How many events there are of several records. */
    long count(TrailOf wanted);
}
