package org.lianjian.audit.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRED;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.EventWatcher;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.audit.entity.AuditRecord;
import org.lianjian.audit.entity.QueuedEvent;
import org.lianjian.audit.entity.SaltedDigest;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.persistence.SqlFaults;
import org.lianjian.platform.records.TrackedEntity;
import org.lianjian.platform.time.OfficeClock;

/** Appends to the log in the database. Nothing is locked: ids come from a sequence in blocks, and writers never wait for each other. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    /** The name of the digest of the whole record as it is after the change. */
    static final String RECORD = "record";
    /** The name of the fact that says which version of the record that is. */
    static final String VERSION = "version";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentActor current;

    @Inject
    CurrentCall call;

    @Inject
    OfficeClock clock;

    @Inject
    SeveralTrails several;

    @Inject
    RecordImages images;

    @Inject
    @Any
    Instance<EventWatcher> watchers;

    @Override
    @Transactional(MANDATORY)
    public void record(AuditEvent event, Subject subject, Facts facts) {
        record(event, Map.of(subject, facts));
    }

    @Override
    @Transactional(MANDATORY)
    public void record(AuditEvent event, Map<Subject, Facts> records) {
        write();
        records.forEach((subject, facts) -> append(event, subject, Outcome.DONE, withRecord(event, subject, facts)));
        transaction.putResource(event, Boolean.TRUE);
        watchers.forEach(watcher -> records.keySet().forEach(subject -> watcher.recorded(event, subject)));
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlFaults.isConflict(e) || SqlFaults.isUniqueViolation(e)) {
                throw new StaleVersion("", clock.now());
            }
            throw e;
        }
    }

    @Override
    @Transactional(MANDATORY)
    public void nothingChanged(AuditEvent event) {
        transaction.putResource(event, Boolean.TRUE);
    }

    @Override
    @Transactional(REQUIRES_NEW)
    public void recordFailure(AuditEvent event, Subject subject, Outcome outcome, Facts facts) {
        appendFailure(event, subject, outcome, facts);
    }

    /** Appends a failed attempt in the present transaction, which is already apart from that of the attempt. */
    public void appendFailure(AuditEvent event, Subject subject, Outcome outcome, Facts facts) {
        append(event, subject, outcome, facts);
        entities.flush();
        call.failureRecorded();
    }

    @Override
    @Transactional(MANDATORY)
    public void forget(ObjectType type, long id, Collection<String> fields) {
        Set<String> forgotten = new TreeSet<>(fields);
        // With the rest of a record known, its digest would tell what the erased text was.
        forgotten.add(RECORD);
        entities.createQuery("delete from EventSalt s where s.field in :fields and s.eventId in"
                        + " (select e.id from AuditRecord e where e.objectType = :type and e.objectId = :id)")
                .setParameter("fields", forgotten).setParameter("type", type).setParameter("id", id).executeUpdate();
    }

    @Override
    @Transactional(REQUIRED)
    public List<TrailEntry> of(ObjectType type, long id, int limit) {
        return entities.createQuery(TrailEntries.SELECT + " where e.objectType = :type and e.objectId = :id order by e.id desc", Object[].class)
                .setParameter("type", type).setParameter("id", id).setMaxResults(limit)
                .getResultStream().map(TrailEntries::of).toList();
    }

    @Override
    @Transactional(REQUIRED)
    public List<TrailEntry> of(TrailOf wanted, int limit) {
        return several.newest(wanted, limit);
    }

    @Override
    @Transactional(REQUIRED)
    public long count(TrailOf wanted) {
        return several.count(wanted);
    }

    /** Whether the present transaction accounts for the event. */
    public boolean accountsFor(AuditEvent event) {
        return transaction.getResource(event) != null;
    }

    private void append(AuditEvent event, Subject subject, Outcome outcome, Facts facts) {
        Actor actor = current.get();
        RecordScope scope = subject == null ? RecordScope.none() : subject.scope();
        AuditRecord entry = new AuditRecord(event, outcome, clock.now(), actor, RoleUsed.by(actor, call.operation(), scope));
        if (subject != null) {
            entry.about(subject);
        }
        entities.persist(say(entry, facts));
        entities.persist(new QueuedEvent(entry.getId()));
    }

    /** Of two events of a record the one with the higher version is the later one: ids come in blocks, one for each node. */
    private Facts withRecord(AuditEvent event, Subject subject, Facts facts) {
        images.find(event.objectType(), subject.id()).ifPresent(record -> {
            facts.text(RECORD, images.of(record));
            if (record instanceof TrackedEntity tracked) {
                facts.with(VERSION, tracked.getVersion());
            }
        });
        return facts;
    }

    private static AuditRecord say(AuditRecord entry, Facts facts) {
        Map<String, String> digests = new LinkedHashMap<>();
        Map<String, String> salts = new LinkedHashMap<>();
        facts.personal().forEach((field, text) -> {
            SaltedDigest digest = SaltedDigest.of(text);
            digests.put(field, digest.digest());
            salts.put(field, digest.salt());
        });
        return entry.saying(CanonicalJson.write(facts.plain()), CanonicalJson.write(digests), salts);
    }
}
