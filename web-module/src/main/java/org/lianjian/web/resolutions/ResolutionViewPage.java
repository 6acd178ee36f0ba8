package org.lianjian.web.resolutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.DeferralDraft;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionRefusal;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.agreements.NewCommitment;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** One resolution: what was resolved, how far it got, what came out of it, and the steps the reader may take now. */
@Named
@RequestScoped
public class ResolutionViewPage {

    private static final String VIEW = "/resolutions/view";

    @Inject
    Resolutions resolutions;

    @Inject
    ConcernedAgreements concerned;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final DeferralDraft deferral = new DeferralDraft();
    private final NewCommitment commitment = new NewCommitment();
    private BornAddendumDraft addendum;
    private ActivityDraft activity;
    private BornProject project;
    private ResolutionDetails details;
    private Integer readVersion;
    private String text;
    private List<Part> evidence;

    /** The resolution as it stands now. */
    public ResolutionDetails getDetails() {
        if (details == null) {
            details = resolutions.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(ResolutionStep.valueOf(step));
    }

    /** Why steps that the reader's role could take are not possible now, one line for each reason. */
    public Collection<ResolutionRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(ResolutionRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    public List<TrailEntry> getHistory() {
        return resolutions.history(getDetails().id());
    }

    /** Where the pages of an offspring are. */
    public String folderOf(OffspringKind kind) {
        return switch (kind) {
            case AGREEMENT_ADDENDUM, COMMITMENT -> "agreements";
            case ACTIVITY -> "activities";
            case PROJECT -> "cooperation/projects";
        };
    }

    /** The agreements that something can be born into. */
    public List<AgreementRow> getAgreements() {
        return concerned.by(getDetails());
    }

    public String start() {
        return step("START", resolutions::start);
    }

    public String claim() {
        return step("CLAIM", ref -> resolutions.claim(ref, text, Uploads.of(evidence)));
    }

    public String verify() {
        return step("VERIFY", resolutions::verify);
    }

    public String reopen() {
        return step("REOPEN", ref -> resolutions.reopen(ref, text));
    }

    public String defer() {
        return step("DEFER", ref -> resolutions.defer(ref, deferral));
    }

    public String bearAddendum() {
        addendum.setCommitment(commitment.draft());
        return step("BEAR_ADDENDUM", ref -> resolutions.bearAddendum(ref, addendum));
    }

    public String bearActivity() {
        return step("BEAR_ACTIVITY", ref -> resolutions.bearActivity(ref, activity));
    }

    public String bearProject() {
        return step("BEAR_PROJECT", ref -> resolutions.bearProject(ref, project.draft()));
    }

    public String addAddendum() {
        return step("ADD_ADDENDUM", ref -> resolutions.addAddendum(ref, text));
    }

    private String step(String name, Function<RecordRef, ResolutionDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, step.apply(ref).id(), "resolutions.done." + name));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public DeferralDraft getDeferral() {
        return deferral;
    }

    /** An addendum that begins with what was resolved. */
    public BornAddendumDraft getAddendum() {
        if (addendum == null) {
            addendum = new BornAddendumDraft();
            addendum.setAgreementId(getDetails().agreementId());
            addendum.setText(getDetails().text());
        }
        return addendum;
    }

    public NewCommitment getCommitment() {
        return commitment;
    }

    /** An activity under the agreement that the meeting was held under. */
    public ActivityDraft getActivity() {
        if (activity == null) {
            activity = new ActivityDraft();
            activity.setAgreementId(getDetails().agreementId());
        }
        return activity;
    }

    /** A project under the agreement that the meeting was held under, carried out by the owner. */
    public BornProject getProject() {
        if (project == null) {
            project = new BornProject(getDetails());
        }
        return project;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Part> evidence) {
        this.evidence = evidence;
    }
}
