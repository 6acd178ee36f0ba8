package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.DossierWork;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.web.platform.Address;

/** The audit file of one agreement (审计卷), to be read and to be printed. */
@Named
@RequestScoped
public class DossierPage {

    private static final Map<ObjectType, String> FOLDERS = Map.of(ObjectType.ACTIVITY, "/activities", ObjectType.MEETING, "/deliberations",
            ObjectType.RESOLUTION, "/resolutions", ObjectType.PROJECT, "/cooperation/projects");

    @Inject
    Dossiers dossiers;

    @Inject
    Address address;

    private Dossier dossier;

    /** The file as it stands now. */
    public Dossier getDossier() {
        if (dossier == null) {
            dossier = dossiers.of(address.demandId());
        }
        return dossier;
    }

    /** The bottom line of all activities: how many, with how many people, filed late, not confirmed. */
    public List<Long> getTotals() {
        LedgerTotals totals = getDossier().totals();
        return List.of(totals.activities(), totals.participants(), totals.late(), totals.unconfirmed());
    }

    /** Whether there are more activities than the file sets out. */
    public boolean isActivitiesCut() {
        return getDossier().totals().activities() > getDossier().activities().size();
    }

    /** Whether there are more changes than the file sets out. */
    public boolean isChangesCut() {
        return getDossier().changeTotal() > getDossier().changes().size();
    }

    /** The most meetings, resolutions and projects that the file sets out. */
    public int getMostWork() {
        return DossierWork.MOST;
    }

    /** Where the record of an event is to be read; empty where the file itself is the place. */
    public String recordPath(TrailEntry entry) {
        String folder = FOLDERS.get(entry.objectType());
        return folder == null ? "" : folder + "/view.xhtml?id=" + entry.objectId();
    }
}
