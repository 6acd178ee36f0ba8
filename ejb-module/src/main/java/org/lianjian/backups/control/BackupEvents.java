package org.lianjian.backups.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.BackupNote;

/** What the audit log says of back-ups. */
@ApplicationScoped
public class BackupEvents {

    private static final String ORIGIN = "backup";

    @Inject
    AuditTrail trail;

    @Inject
    SystemWork system;

    /** A copy of the running database is about to be given out; committed before it is made, so that the copy tells of itself. */
    @Transactional
    public void taken(String id) {
        record(AuditEvent.BACKUP_TAKEN, id, Facts.none().with("database", BackupFacts.H2).with("running", true));
    }

    /** It could not be made. */
    public void failed(String id) {
        system.run(ORIGIN, () -> trail.recordFailure(AuditEvent.BACKUP_TAKEN, subject(id), Outcome.FAILED, Facts.none()));
    }

    /** A command did it while no program ran. */
    @Transactional
    public void noted(String id, BackupNote note) {
        Facts facts = Facts.none().with("database", note.database()).with("takenAt", note.takenAt());
        if (note.restored()) {
            record(AuditEvent.BACKUP_RESTORED, id, note.logSize().isEmpty() ? facts : facts.with("size", note.logSize()));
        } else {
            record(AuditEvent.BACKUP_TAKEN, id, facts.with("running", false));
        }
    }

    private void record(AuditEvent event, String id, Facts facts) {
        system.run(ORIGIN, () -> trail.record(event, subject(id), facts));
    }

    private static Subject subject(String id) {
        return new Subject(0, id, RecordScope.none());
    }
}
