package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.migration.SchemaChanged;

/** Logs that the schema was brought to another version. */
@ApplicationScoped
public class SchemaEvents {

    @Inject
    AuditTrail trail;

    @Inject
    SystemWork system;

    /** Appends the event; if it cannot, the start fails. */
    @Transactional
    public void log(@Observes SchemaChanged change) {
        system.run("schema", () -> trail.record(AuditEvent.SCHEMA_MIGRATED, new Subject(0, change.to(), RecordScope.none()),
                Facts.none().with("from", change.from()).with("to", change.to())));
    }
}
