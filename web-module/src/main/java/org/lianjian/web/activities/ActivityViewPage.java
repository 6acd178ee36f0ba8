package org.lianjian.web.activities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityStep;
import org.lianjian.activities.boundary.StepRefusal;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One activity: what was filed, what the partners say, what happened, and the steps the reader may take now. */
@Named
@RequestScoped
public class ActivityViewPage {

    private static final String VIEW = "/activities/view";

    @Inject
    Activities activities;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private ActivityDetails details;
    private Integer readVersion;
    private String reason;
    private LocalDate heldOn;

    /** The activity as it stands now. */
    public ActivityDetails getDetails() {
        if (details == null) {
            details = activities.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(ActivityStep.valueOf(step));
    }

    /** Why steps that the reader's role could take are not possible now, one line for each reason. */
    public Collection<StepRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(StepRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    public List<TrailEntry> getHistory() {
        return activities.history(getDetails().id());
    }

    public String hold() {
        return step("HOLD", ref -> activities.hold(ref, heldOn));
    }

    public String cancel() {
        return step("CANCEL", ref -> activities.cancel(ref, reason));
    }

    public String file() {
        return step("FILE", ref -> activities.file(ref, null, List.of()));
    }

    public String confirm() {
        return step("CONFIRM", activities::confirm);
    }

    public String dispute() {
        return step("DISPUTE", ref -> activities.dispute(ref, reason));
    }

    public String accept() {
        return step("ACCEPT", activities::accept);
    }

    public String returnIt() {
        return step("RETURN", ref -> activities.returnIt(ref, reason));
    }

    public String reject() {
        return step("REJECT", ref -> activities.reject(ref, reason));
    }

    public String unlock() {
        return step("UNLOCK", ref -> activities.unlock(ref, reason));
    }

    public String archive() {
        return step("ARCHIVE", activities::archive);
    }

    public String addAddendum() {
        return step("ADD_ADDENDUM", ref -> activities.addAddendum(ref, reason));
    }

    private String step(String name, Function<RecordRef, ActivityDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, step.apply(ref).id(), "activities.done." + name));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The day it was held; the planned day at first. */
    public LocalDate getHeldOn() {
        return heldOn == null ? getDetails().heldOn() : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
