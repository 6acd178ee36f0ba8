package org.lianjian.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.web.platform.Address;

/** One event of the log with all it says. */
@Named
@RequestScoped
public class AuditViewPage {

    @Inject
    AuditLog log;

    @Inject
    Address address;

    private TrailEntry entry;

    public TrailEntry getEntry() {
        if (entry == null) {
            entry = log.get(address.demandId());
        }
        return entry;
    }

    /** The page of the record it is about; empty where a record has none. */
    public String getRecordPage() {
        if (getEntry().objectId() == null) {
            return "";
        }
        return switch (getEntry().objectType()) {
            case ORGANIZATION -> "/organizations/view.xhtml?id=" + getEntry().objectId();
            case AGREEMENT -> "/agreements/view.xhtml?id=" + getEntry().objectId();
            case ACTIVITY -> "/activities/view.xhtml?id=" + getEntry().objectId();
            case PROJECT -> "/cooperation/projects/view.xhtml?id=" + getEntry().objectId();
            case ENGAGEMENT -> "/inspections/view.xhtml?id=" + getEntry().objectId();
            case SAMPLE -> "/inspections/sample.xhtml?id=" + getEntry().objectId();
            case WORKING_PAPER -> "/inspections/paper.xhtml?id=" + getEntry().objectId();
            case FLAG -> "/inspections/flag.xhtml?id=" + getEntry().objectId();
            default -> "";
        };
    }
}
