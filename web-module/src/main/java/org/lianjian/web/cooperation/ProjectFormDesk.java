package org.lianjian.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectForm;
import org.lianjian.cooperation.boundary.ProjectPartner;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the form of projects asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class ProjectFormDesk {

    @Inject
    Projects projects;

    @Inject
    Listings listings;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    /** What the form starts from. */
    ProjectForm form(Long agreementId) {
        return projects.form(agreementId);
    }

    ProjectDetails get(long id) {
        return projects.get(id);
    }

    /** What a project can count on: what is free with the parties, and what was chosen elsewhere. */
    List<CountedLine> countable(ProjectForm form, Collection<Long> chosen) {
        List<CountedLine> lines = new ArrayList<>(form.listings().stream().map(row -> new CountedLine(row.id(), row.side(), row.title(),
                row.organizationName(), chosen.contains(row.id()))).toList());
        chosen.stream().filter(id -> lines.stream().noneMatch(line -> line.getId() == id)).forEach(id -> {
            ListingDetails other = listings.get(id);
            lines.add(new CountedLine(other.id(), other.side(), other.title(), other.organizationName(), true));
        });
        return lines;
    }

    /** The plan as a draft to be changed. */
    static ProjectDraft draftOf(ProjectDetails details) {
        ProjectDraft draft = new ProjectDraft();
        draft.setAgreementId(details.agreementId());
        draft.setTitle(details.title());
        draft.setAims(details.aims());
        draft.setBudget(details.budget());
        draft.setCurrency(details.currency());
        draft.setPerforming(new ArrayList<>(details.parties().stream().filter(ProjectPartner::performing)
                .map(ProjectPartner::organizationId).toList()));
        draft.setListings(new ArrayList<>(details.listings().stream().map(ListingRow::id).toList()));
        details.milestones().forEach(milestone -> {
            MilestoneDraft line = new MilestoneDraft();
            line.setTitle(milestone.title());
            line.setDue(milestone.due());
            draft.getMilestones().add(line);
        });
        return draft;
    }

    /** Proposes it or changes the plan; a form sent twice counts once. */
    long save(String key, RecordRef proposed, ProjectDraft draft) {
        return once.run(key, () -> proposed == null ? projects.propose(draft).id() : projects.change(proposed, draft).id());
    }

    KeptDraft kept() {
        return kept;
    }
}
