package org.lianjian.web.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.FilingForm;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the filing form asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class ActivityFormDesk {

    @Inject
    Activities activities;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    /** What the form starts from. */
    FilingForm form(Long agreementId, LocalDate heldOn) {
        return activities.form(agreementId, heldOn);
    }

    ActivityDetails get(long id) {
        return activities.get(id);
    }

    /** The activity as a draft to go on with. */
    static ActivityDraft draftOf(ActivityDetails details) {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(details.agreementId());
        draft.setProjectId(details.projectId());
        draft.setWay(details.way());
        draft.setType(details.type());
        draft.setTitle(details.title());
        draft.setHeldOn(details.heldOn());
        draft.setPlace(details.place());
        draft.setOutcome(details.outcome());
        draft.setLateReason(details.lateReason());
        details.headcounts().forEach(standing -> {
            HeadcountDraft line = new HeadcountDraft();
            line.setOrganizationId(standing.organizationId());
            line.setCount(standing.count());
            draft.getHeadcounts().add(line);
        });
        details.commitments().forEach(standing -> {
            ContributionDraft line = new ContributionDraft();
            line.setCommitmentId(standing.commitmentId());
            line.setQuantity(standing.quantity());
            draft.getCommitments().add(line);
        });
        return draft;
    }

    /** Files it; a form sent twice counts once. */
    long file(String key, RecordRef planned, ActivityDraft draft, List<Upload> evidence) {
        return once.run(key, () -> planned == null ? activities.fileNew(draft, evidence).id() : activities.file(planned, draft, evidence).id());
    }

    /** Saves it as a plan, or as it stands. */
    long save(String key, RecordRef planned, ActivityDraft draft) {
        return once.run(key, () -> planned == null ? activities.plan(draft).id() : activities.change(planned, draft).id());
    }

    /** Saves it as held, to be filed later. */
    long hold(String key, RecordRef planned, ActivityDraft draft) {
        return once.run(key, () -> {
            ActivityDetails saved = planned == null ? activities.plan(draft) : activities.change(planned, draft);
            return activities.hold(new RecordRef(saved.id(), saved.version()), draft.getHeldOn()).id();
        });
    }

    KeptDraft kept() {
        return kept;
    }
}
