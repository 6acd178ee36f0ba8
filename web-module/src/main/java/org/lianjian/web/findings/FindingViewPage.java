package org.lianjian.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingRefusal;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.ReopenDraft;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.inspections.RecordPlaces;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** One finding: the notice to the organisation, the course of its rectification, and the steps the reader may take now. */
@Named
@RequestScoped
public class FindingViewPage {

    private static final String VIEW = "/findings/view";

    @Inject
    Findings findings;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final ClaimDraft claim = new ClaimDraft();
    private final ReopenDraft reopening = new ReopenDraft();
    private FindingDetails details;
    private Integer readVersion;
    private String text;
    private List<Part> evidence;

    /** The finding as it stands now. */
    public FindingDetails getDetails() {
        if (details == null) {
            details = findings.get(address.demandId());
        }
        return details;
    }

    /** The folder of the pages of a record that the finding is about. */
    public String folder(RecordConcerned record) {
        return RecordPlaces.folder(record.type());
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(FindingStep.valueOf(step));
    }

    /** Why steps that the reader's role could take are not possible now, one line for each reason. */
    public Collection<FindingRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(FindingRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    public List<TrailEntry> getHistory() {
        return findings.history(getDetails().id());
    }

    public String acknowledge() {
        return step("ACKNOWLEDGE", ref -> findings.acknowledge(ref, text));
    }

    public String claim() {
        return step("CLAIM", ref -> findings.claim(ref, claim, Uploads.of(evidence)));
    }

    public String verify() {
        return step("VERIFY", ref -> findings.verify(ref, text));
    }

    public String reopen() {
        return step("REOPEN", ref -> findings.reopen(ref, reopening));
    }

    private String step(String name, Function<RecordRef, FindingDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, step.apply(ref).id(), "findings.done." + name));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public ClaimDraft getClaim() {
        return claim;
    }

    public ReopenDraft getReopening() {
        return reopening;
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
