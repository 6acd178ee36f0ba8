package org.lianjian.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.exchange.boundary.ListExports;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;

/** Notes which list left as which file, and how much of it. */
@Stateless
public class ListExportsBean implements ListExports {

    @Inject
    AuditTrail trail;

    @Override
    @Allowed(Operation.LIST_EXPORT)
    @Audited(AuditEvent.LIST_EXPORTED)
    public void begin(String list, ListFormat format, Collection<String> filters, String search) {
        trail.record(AuditEvent.LIST_EXPORTED, nothingInParticular(), Facts.none().with("list", list).with("format", format)
                .with("filters", filters.isEmpty() ? null : String.join(", ", filters)).text("search", search));
    }

    @Override
    @Allowed(Operation.LIST_EXPORT)
    @Audited(AuditEvent.LIST_EXPORT_ENDED)
    public void end(String list, ListFormat format, long rows, boolean whole) {
        trail.record(AuditEvent.LIST_EXPORT_ENDED, nothingInParticular(),
                Facts.none().with("list", list).with("format", format).with("rows", rows).with("whole", whole));
    }

    private static Subject nothingInParticular() {
        return new Subject(0, "", RecordScope.none());
    }
}
