package org.lianjian.web.deliberations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.StepRefusal;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One meeting: agenda, attendance, minutes, answers, what happened, and the steps the reader may take now. */
@Named
@RequestScoped
public class MeetingViewPage {

    private static final String VIEW = "/deliberations/view";

    @Inject
    Meetings meetings;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private MeetingDetails details;
    private Integer readVersion;
    private Integer readRevision;
    private String reason;
    private LocalDate heldOn;
    private TopicDraft topic = new TopicDraft();

    /** The meeting as it stands now. */
    public MeetingDetails getDetails() {
        if (details == null) {
            details = meetings.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(MeetingStep.valueOf(step));
    }

    /** Why steps are not possible now, one line for each reason. */
    public Collection<StepRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(StepRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    public List<TrailEntry> getHistory() {
        return meetings.history(getDetails().id());
    }

    /** Whether the link can be opened: a place on line that is an address of the web. */
    public boolean isLink() {
        return getDetails().placeKind() == PlaceKind.ONLINE && getDetails().place().startsWith("https://");
    }

    public String propose() {
        return step("PROPOSE_TOPIC", ref -> meetings.propose(ref.id(), topic));
    }

    public String hold() {
        return step("HOLD", ref -> meetings.hold(ref, heldOn));
    }

    public String cancel() {
        return step("CANCEL", ref -> meetings.cancel(ref, reason));
    }

    public String circulate() {
        return step("CIRCULATE", meetings::circulate);
    }

    public String confirm() {
        return step("CONFIRM", ref -> meetings.confirm(ref.id(), readRevision));
    }

    public String object() {
        return step("OBJECT", ref -> meetings.object(ref.id(), readRevision, reason));
    }

    public String issue() {
        return step("ISSUE", meetings::issue);
    }

    public String addAddendum() {
        return step("ADD_ADDENDUM", ref -> meetings.addAddendum(ref, reason));
    }

    private String step(String name, Function<RecordRef, MeetingDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, step.apply(ref).id(), "deliberations.done." + name));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    /** The wording shown now. */
    public Integer getTextRevision() {
        return getDetails().textRevision();
    }

    /** The wording that was shown when the button was pressed. */
    public void setTextRevision(Integer textRevision) {
        readRevision = textRevision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TopicDraft getTopic() {
        return topic;
    }

    /** The day it was held; the day it was convened for at first. */
    public LocalDate getHeldOn() {
        return heldOn == null ? getDetails().heldOn() : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
