package org.lianjian.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.LogExports;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;

/** Hands out copies of the log; reading one has no transaction, which would be as long as the reader is slow. */
@Stateless
public class LogExportsBean implements LogExports {

    @Inject
    private StoredLog log;

    @Inject
    private LogArchive archive;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.LOG_EXPORT)
    @Audited(AuditEvent.LOG_EXPORTED)
    public long begin() {
        long size = log.size();
        trail.record(AuditEvent.LOG_EXPORTED, new Subject(0, "", RecordScope.none()), Facts.none().with("size", size));
        return size;
    }

    @Override
    @Allowed(Operation.LOG_EXPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(long size, OutputStream zip) throws IOException {
        archive.write(size, zip);
    }
}
