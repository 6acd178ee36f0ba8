package org.lianjian.web.activities;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.documents.boundary.Upload;

/** The body of a filing: the activity, with what is left out as it stands, and evidence files. */
public class FilingBody extends ActivityDraft {

    private List<EvidenceBody> evidence = new ArrayList<>();

    /** A filing that says nothing yet. */
    public FilingBody() {
        leaveListsOut();
    }

    private void leaveListsOut() {
        setHeadcounts(null);
        setCommitments(null);
    }

    public void setEvidence(List<EvidenceBody> evidence) {
        this.evidence = evidence;
    }

    /** The files that are new. */
    List<Upload> uploads() {
        return evidence.stream().filter(EvidenceBody::isNew).map(EvidenceBody::upload).toList();
    }

    /** The body as the whole of a new activity: lists left out are empty. */
    ActivityDraft asNew() {
        setHeadcounts(getHeadcounts() == null ? new ArrayList<>() : getHeadcounts());
        setCommitments(getCommitments() == null ? new ArrayList<>() : getCommitments());
        return this;
    }

    /** Whether the body says nothing of the activity itself, so that it is filed as it stands. */
    boolean filesAsItStands() {
        return getAgreementId() == null && getProjectId() == null && getWay() == null && getType() == null && getTitle() == null
                && getHeldOn() == null && getPlace() == null && getHeadcounts() == null && getOutcome() == null && getCommitments() == null
                && getLateReason() == null;
    }

    /** The body with what it leaves out taken from the record. */
    ActivityDraft completedFrom(ActivityDetails record) {
        setAgreementId(orElse(getAgreementId(), record.agreementId()));
        setProjectId(orElse(getProjectId(), record.projectId()));
        setWay(orElse(getWay(), record.way()));
        setType(orElse(getType(), record.type()));
        setTitle(orElse(getTitle(), record.title()));
        setHeldOn(orElse(getHeldOn(), record.heldOn()));
        setPlace(orElse(getPlace(), record.place()));
        setOutcome(orElse(getOutcome(), record.outcome()));
        setLateReason(orElse(getLateReason(), record.lateReason()));
        setHeadcounts(orElse(getHeadcounts(), headcountsOf(record)));
        setCommitments(orElse(getCommitments(), commitmentsOf(record)));
        return this;
    }

    private static <T> T orElse(T typed, T standing) {
        return typed == null ? standing : typed;
    }

    private static List<HeadcountDraft> headcountsOf(ActivityDetails record) {
        List<HeadcountDraft> drafts = new ArrayList<>();
        record.headcounts().forEach(standing -> {
            HeadcountDraft draft = new HeadcountDraft();
            draft.setOrganizationId(standing.organizationId());
            draft.setCount(standing.count());
            drafts.add(draft);
        });
        return drafts;
    }

    private static List<ContributionDraft> commitmentsOf(ActivityDetails record) {
        List<ContributionDraft> drafts = new ArrayList<>();
        record.commitments().forEach(standing -> {
            ContributionDraft draft = new ContributionDraft();
            draft.setCommitmentId(standing.commitmentId());
            draft.setQuantity(standing.quantity());
            drafts.add(draft);
        });
        return drafts;
    }
}
