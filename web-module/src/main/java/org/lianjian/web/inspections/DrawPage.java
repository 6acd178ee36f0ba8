package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementStep;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.SamplePreview;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;

/** Drawing a sample from an engagement: {@code engagement} and, where it has both, {@code kind} are in the address. */
@Named
@RequestScoped
public class DrawPage {

    private static final int USUAL = 25;

    @Inject
    Engagements engagements;

    @Inject
    Samples samples;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OnceOnly once;

    private SampleDraft draft;
    private String key = OnceOnly.newKey();
    private EngagementDetails engagement;
    private SamplePreview preview;

    /** The engagement it is drawn from. */
    public EngagementDetails getEngagement() {
        if (engagement == null) {
            long id = address.id("engagement").orElseThrow(() -> new NotFound("page", null));
            engagement = engagements.get(id);
            if (!engagement.can(EngagementStep.DRAW_SAMPLE)) {
                throw new NotFound("engagement", id);
            }
        }
        return engagement;
    }

    /** The kind of record that is drawn. */
    public RecordKind getKind() {
        RecordKind wanted = address.code(RecordKind.class, "kind");
        List<RecordKind> kinds = getEngagement().kinds();
        return kinds.contains(wanted) ? wanted : kinds.get(kinds.size() - 1);
    }

    public SampleDraft getDraft() {
        if (draft == null) {
            draft = new SampleDraft();
            draft.setMethod(SamplingMethod.RANDOM);
            draft.setWanted(USUAL);
            draft.setFrom(getEngagement().recordsFrom());
            draft.setTo(getEngagement().recordsTo());
        }
        return draft;
    }

    /** Counts what would be drawn from. */
    public void count() {
        submission.run(() -> {
            preview = samples.preview(getEngagement().id(), whole());
            return null;
        });
    }

    public String draw() {
        return submission.run(() -> Go.to("/inspections/sample",
                once.run(key, () -> samples.draw(getEngagement().id(), whole()).id()), "inspections.done.DRAW"));
    }

    private SampleDraft whole() {
        getDraft().setKind(getKind());
        return draft;
    }

    /** What was counted, or null. */
    public SamplePreview getPreview() {
        return preview;
    }

    public SamplingMethod[] getMethods() {
        return SamplingMethod.values();
    }

    /** The states of the kind of record. */
    public List<? extends Enum<?>> getStates() {
        return RecordPlaces.states(getKind());
    }

    /** Whether there is a choice between late and timely. */
    public boolean isFiled() {
        return getKind() == RecordKind.ACTIVITY;
    }

    /** The key of the words that say what the size of such a record is. */
    public String getMethodHelp() {
        return "inspections.help.method." + getKind();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
