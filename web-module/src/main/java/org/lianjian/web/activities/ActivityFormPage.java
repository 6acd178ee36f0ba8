package org.lianjian.web.activities;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityStep;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.FilingForm;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** Filing an activity: at most five inputs, on a phone too. The same form plans one and goes on with what was planned or returned. */
@Named
@ViewScoped(saveInViewState = true)
public class ActivityFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private ActivityState state;
    private Long belongsTo;
    private String belongsToTitle;
    private ActivityDraft draft = new ActivityDraft();
    private List<HeadcountLine> headcounts = new ArrayList<>();
    private List<ContributionLine> commitments = new ArrayList<>();
    private boolean restored;
    private transient FilingForm form;
    private transient List<Part> evidence;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(formName(), ActivityDraft.class).filter(typed -> Objects.equals(typed.getAgreementId(), draft.getAgreementId()))
                .ifPresent(typed -> {
                    take(typed);
                    restored = true;
                });
    }

    private void begin() {
        restored = false;
        if (id == null) {
            ActivityDraft fresh = new ActivityDraft();
            fresh.setHeldOn(clock.today());
            fresh.setWay(Way.JOINT_ACTIVITY);
            AgreementRow agreement = desk.form(address.id("agreement").orElse(null), clock.today()).agreement();
            fresh.setAgreementId(agreement == null ? null : agreement.id());
            fresh.setProjectId(address.id("project").orElse(null));
            take(fresh);
            return;
        }
        ActivityDetails details = desk.get(id);
        if (!details.can(ActivityStep.CHANGE)) {
            throw new NotFound("activity", id);
        }
        version = details.version();
        state = details.state();
        belongsTo = details.projectId();
        belongsToTitle = details.projectNumber() + " " + details.projectTitle();
        take(ActivityFormDesk.draftOf(details));
    }

    private void take(ActivityDraft typed) {
        draft = typed;
        form = null;
        headcounts = new ArrayList<>(getForm().parties().stream().map(HeadcountLine::new).toList());
        commitments = new ArrayList<>(getForm().commitments().stream().map(ContributionLine::new).toList());
        typed.getHeadcounts().forEach(known -> headcounts.stream()
                .filter(line -> Objects.equals(line.getOrganizationId(), known.getOrganizationId()))
                .forEach(line -> line.setCount(known.getCount())));
        typed.getCommitments().forEach(known -> commitments.stream()
                .filter(line -> Objects.equals(line.getCommitmentId(), known.getCommitmentId())).forEach(line -> line.tick(known.getQuantity())));
    }

    /** The projects it can belong to; the one it belongs to stays even if it is over. */
    public Map<Long, String> getProjects() {
        Map<Long, String> choices = new LinkedHashMap<>();
        getForm().projects().forEach(project -> choices.put(project.id(), project.number() + " " + project.title()));
        if (belongsTo != null) {
            choices.putIfAbsent(belongsTo, belongsToTitle);
        }
        return choices;
    }

    /** What the form knows of the agreement and the deadline for the day that is typed. */
    public FilingForm getForm() {
        if (form == null) {
            form = desk.form(draft.getAgreementId(), draft.getHeldOn());
        }
        return form;
    }

    public String file() {
        return send("activities.done.FILE", () -> desk.file(key, ref(), typed(), Uploads.of(evidence)));
    }

    public String save() {
        return send("activities.done.SAVE", () -> desk.save(key, ref(), typed()));
    }

    public String hold() {
        return send("activities.done.HOLD", () -> desk.hold(key, ref(), typed()));
    }

    private String send(String done, Supplier<Long> step) {
        form = null;
        return submission.run(() -> {
            long sent = step.get();
            desk.kept().forget(formName());
            return Go.to("/activities/view", sent, done);
        });
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(formName(), typed());
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(formName());
        begin();
    }

    private ActivityDraft typed() {
        draft.setHeadcounts(new ArrayList<>(headcounts.stream().filter(line -> line.getCount() != null).map(HeadcountLine::draft).toList()));
        draft.setCommitments(new ArrayList<>(commitments.stream().filter(ContributionLine::isTicked).map(ContributionLine::draft).toList()));
        return draft;
    }

    private RecordRef ref() {
        return id == null ? null : new RecordRef(id, version);
    }

    private String formName() {
        return "activity-" + (id == null ? "new-" + draft.getAgreementId() : id);
    }

    /** Whether the deadline of the typed day has passed, so that a reason is needed (invariant 5). */
    public boolean isLate() {
        LocalDate day = draft.getHeldOn();
        return day != null && !day.isAfter(clock.today()) && getForm().dueOn().isBefore(clock.today());
    }

    /** Whether it can still become a plan, or a note that it was held. */
    public boolean isOpen() {
        return id == null || state == ActivityState.PLANNED;
    }

    /** Whether a saved activity is gone on with. */
    public boolean isChange() {
        return id != null;
    }

    /** The ways to choose from. */
    public Way[] getWays() {
        return Way.values();
    }

    /** The types to choose from. */
    public ActivityType[] getTypes() {
        return ActivityType.values();
    }

    public ActivityDraft getDraft() {
        return draft;
    }

    public List<HeadcountLine> getHeadcounts() {
        return headcounts;
    }

    public List<ContributionLine> getCommitments() {
        return commitments;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    public List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Part> evidence) {
        this.evidence = evidence;
    }
}
