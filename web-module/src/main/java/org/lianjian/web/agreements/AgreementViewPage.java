package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.StepRefusal;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** One agreement: what it says, how far it is kept, what happened, and the steps the reader may take now. */
@Named
@RequestScoped
public class AgreementViewPage {

    private static final String VIEW = "/agreements/view";
    private static final int ACTIVITIES = 10;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final SignatureDraft signature = new SignatureDraft();
    private final TerminationDraft termination = new TerminationDraft();
    private AgreementDetails details;
    private Integer readVersion;
    private String reason;
    private Part file;

    /** The agreement as it stands now. */
    public AgreementDetails getDetails() {
        if (details == null) {
            details = agreements.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(AgreementStep.valueOf(step));
    }

    /** Why steps that the reader's role could take are not possible now, one line for each reason. */
    public Collection<StepRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(StepRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    /** The parties whose signature is still missing. */
    public List<Party> getUnsigned() {
        return getDetails().parties().stream()
                .filter(party -> getDetails().signatures().stream().noneMatch(done -> done.organizationId() == party.organizationId())).toList();
    }

    /** The latest activities under it. */
    public List<ActivityRow> getActivities() {
        return activities.list(ActivityFilter.of(getDetails().id()), PageQuery.first(ACTIVITIES)).items();
    }

    public List<TrailEntry> getHistory() {
        return agreements.history(getDetails().id());
    }

    public String submit() {
        return step("SUBMIT", agreements::submit);
    }

    public String withdraw() {
        return step("WITHDRAW", agreements::withdraw);
    }

    public String approve() {
        return step("APPROVE", agreements::approve);
    }

    public String returnIt() {
        return step("RETURN", ref -> agreements.returnIt(ref, reason));
    }

    public String sign() {
        signature.setScan(Uploads.of(file));
        return step("SIGN", ref -> agreements.sign(ref, signature));
    }

    public String activate() {
        return step("ACTIVATE", agreements::activate);
    }

    public String suspend() {
        return step("SUSPEND", ref -> agreements.suspend(ref, reason));
    }

    public String resume() {
        return step("RESUME", agreements::resume);
    }

    public String terminate() {
        termination.setDocument(Uploads.of(file));
        return step("TERMINATE", ref -> agreements.terminate(ref, termination));
    }

    /** Drafts the successor and leads to its form. */
    public String renew() {
        return submission.run(() -> Go.to("/agreements/form", agreements.renew(ref()).id(), "agreements.done.RENEW"));
    }

    private String step(String name, Function<RecordRef, AgreementDetails> step) {
        return submission.run(() -> Go.to(VIEW, step.apply(ref()).id(), "agreements.done." + name));
    }

    private RecordRef ref() {
        return new RecordRef(address.demandId(), readVersion);
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public SignatureDraft getSignature() {
        return signature;
    }

    public TerminationDraft getTermination() {
        return termination;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
