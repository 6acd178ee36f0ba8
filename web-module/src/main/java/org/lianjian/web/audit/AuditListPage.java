package org.lianjian.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The audit log; its filters are in the address, so that a trail can be sent as a link. */
@Named
@RequestScoped
public class AuditListPage {

    private static final int ROWS = 50;

    @Inject
    AuditLog log;

    @Inject
    Address address;

    private Slice<TrailEntry> slice;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
    }

    public Slice<TrailEntry> getSlice() {
        return slice;
    }

    /** Whether the trail of one record is shown. */
    public boolean isOfOneRecord() {
        return address.id("id").isPresent();
    }

    /** The kinds of record to choose from. */
    public ObjectType[] getObjects() {
        return ObjectType.values();
    }

    /** The outcomes to choose from. */
    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** The events to choose from, by kind of record. */
    public List<AuditEvent> getEvents() {
        return Arrays.stream(AuditEvent.values()).sorted(Comparator.comparing(AuditEvent::objectType)).toList();
    }

    /** Rows of the list by its filters. */
    Slice<TrailEntry> rows(PageQuery page) {
        return log.find(new TrailFilter(address.date("from"), address.date("to"), address.text("actor").orElse(null),
                address.code(ObjectType.class, "object"), address.id("id").orElse(null), address.text("key").orElse(null),
                address.code(AuditEvent.class, "event"), address.code(Outcome.class, "outcome")), page);
    }
}
