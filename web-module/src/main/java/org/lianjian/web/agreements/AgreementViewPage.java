package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.StepRefusal;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
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
    /** Days; the first mark for "expiring" (DOMAIN.md §3). */
    private static final int ENDING_SOON = 90;
    /** Whose turn it is follows from the life cycle (DOMAIN.md §3); what ends or stops an agreement is never anybody's turn. */
    private static final List<AgreementStep> TURNS = List.of(AgreementStep.CHANGE, AgreementStep.SUBMIT, AgreementStep.APPROVE, AgreementStep.SIGN,
            AgreementStep.ACTIVATE, AgreementStep.FILE_ACTIVITY, AgreementStep.RESUME, AgreementStep.RENEW);
    private static final Set<AgreementState> WITH_REASON = EnumSet.of(AgreementState.RETURNED, AgreementState.SUSPENDED, AgreementState.TERMINATED);

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private final SignatureDraft signature = new SignatureDraft();
    private final TerminationDraft termination = new TerminationDraft();
    private AgreementDetails details;
    private Integer readVersion;
    private String reason;
    private Part file;
    private boolean begun;
    private List<ActivityRow> latest;
    private List<TrailEntry> history;

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

    /** The look of a step's button: the one whose turn it is stands out. */
    public String tone(String step) {
        return AgreementStep.valueOf(step) == next() ? "primary" : "";
    }

    /** The one step that this person is awaited for, or null. */
    private AgreementStep next() {
        return TURNS.stream().filter(getDetails()::can).filter(this::isDue).findFirst().orElse(null);
    }

    private boolean isDue(AgreementStep step) {
        Long daysLeft = getDetails().daysLeft();
        return switch (step) {
            case CHANGE -> getDetails().state() == AgreementState.RETURNED;
            case RENEW -> daysLeft == null || daysLeft <= ENDING_SOON;
            default -> true;
        };
    }

    /** Whether the reason on record is that of the present state. */
    public boolean isReasonTelling() {
        return getDetails().reason() != null && WITH_REASON.contains(getDetails().state());
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

    /** The parties whose signature has to be registered next. */
    public List<Party> getAwaited() {
        return getDetails().state() == AgreementState.APPROVED ? getUnsigned() : List.of();
    }

    /** Today: nothing that is registered here lies ahead. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The latest activities under it. */
    public List<ActivityRow> getActivities() {
        if (latest == null) {
            latest = activities.list(ActivityFilter.of(getDetails().id()), PageQuery.first(ACTIVITIES)).items();
        }
        return latest;
    }

    public List<TrailEntry> getHistory() {
        if (history == null) {
            history = agreements.history(getDetails().id());
        }
        return history;
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

    /** What is typed about a signature; begins with today and, when only one party is missing, with that one. */
    public SignatureDraft getSignature() {
        if (!begun) {
            begun = true;
            signature.setSignedOn(clock.today());
            signature.setOrganizationId(getUnsigned().size() == 1 ? getUnsigned().get(0).organizationId() : null);
        }
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
