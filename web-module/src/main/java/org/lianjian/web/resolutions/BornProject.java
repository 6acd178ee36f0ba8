package org.lianjian.web.resolutions;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.deliberations.boundary.ResolutionDetails;

/** A project as it is proposed from a resolution: one organisation carries it out, and it begins with one milestone. */
public class BornProject extends ProjectDraft {

    private static final long serialVersionUID = 1L;

    private Long performer;

    BornProject(ResolutionDetails resolution) {
        MilestoneDraft first = new MilestoneDraft();
        first.setDue(resolution.due());
        setMilestones(new ArrayList<>(List.of(first)));
        setAgreementId(resolution.agreementId());
        setTitle(resolution.excerpt());
        performer = resolution.ownerId();
    }

    /** The draft with who carries it out. */
    ProjectDraft draft() {
        setPerforming(performer == null ? new ArrayList<>() : new ArrayList<>(List.of(performer)));
        return this;
    }

    public Long getPerformer() {
        return performer;
    }

    public void setPerformer(Long performer) {
        this.performer = performer;
    }
}
