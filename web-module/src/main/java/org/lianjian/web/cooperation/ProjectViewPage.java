package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.MilestoneMark;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.MoneyEntry;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.NoteDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectRefusal;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** One project: the plan and who agreed, milestones, money, progress, and the steps the reader may take now. */
@Named
@RequestScoped
public class ProjectViewPage {

    private static final String VIEW = "/cooperation/projects/view";
    private static final int MOST_ACTIVITIES = 20;

    @Inject
    Projects projects;

    @Inject
    Activities activities;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private final MilestoneMark mark = new MilestoneMark();
    private final NoteDraft note = new NoteDraft();
    private final MoneyDraft money = new MoneyDraft();
    private final CompletionDraft completion = new CompletionDraft();
    private ProjectDetails details;
    private List<FulfilmentLine> commitments;
    private Integer readVersion;
    private Long entryId;
    private String reason;
    private List<Part> evidence;

    /** The project as it stands now. */
    public ProjectDetails getDetails() {
        if (details == null) {
            details = projects.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(ProjectStep.valueOf(step));
    }

    /** Why steps that the reader's role could take are not possible now, one line for each reason. */
    public Collection<ProjectRefusal> getRefusals() {
        return getDetails().refusals().stream()
                .collect(Collectors.toMap(ProjectRefusal::key, refusal -> refusal, (first, other) -> first, LinkedHashMap::new)).values();
    }

    public List<TrailEntry> getHistory() {
        return projects.history(getDetails().id());
    }

    /** The latest activities that belong to the project. */
    public List<ActivityRow> getActivities() {
        return activities.list(ActivityFilter.ofProject(getDetails().id()), PageQuery.first(MOST_ACTIVITIES)).items();
    }

    /** The entries that can be taken back. */
    public List<MoneyEntry> getReversible() {
        return getDetails().money().stream().filter(MoneyEntry::isReversible).toList();
    }

    /** The kinds of entry to choose from. */
    public MoneyKind[] getKinds() {
        return MoneyKind.values();
    }

    public String agree() {
        return step("AGREE", projects::agree);
    }

    public String start() {
        return step("START", projects::start);
    }

    public String markMilestone() {
        return step("MARK_MILESTONE", ref -> projects.mark(ref, mark));
    }

    public String addNote() {
        return step("ADD_NOTE", ref -> projects.note(RecordRef.latest(ref.id()), note, Uploads.of(evidence)));
    }

    public String enterMoney() {
        return step("ENTER_MONEY", ref -> projects.enter(RecordRef.latest(ref.id()), money));
    }

    public String reverseMoney() {
        return step("REVERSE_MONEY", ref -> projects.reverse(RecordRef.latest(ref.id()), entryId, reason));
    }

    public String complete() {
        completion.setCommitments(new ArrayList<>(getCommitments().stream().filter(line -> line.getQuantity() != null)
                .map(FulfilmentLine::draft).toList()));
        return step("COMPLETE", ref -> projects.complete(ref, completion, Uploads.of(evidence)));
    }

    public String accept() {
        return step("ACCEPT", projects::accept);
    }

    public String returnIt() {
        return step("RETURN", ref -> projects.returnIt(ref, reason));
    }

    public String abandon() {
        return step("ABANDON", ref -> projects.abandon(ref, reason));
    }

    public String addAddendum() {
        return step("ADD_ADDENDUM", ref -> projects.addAddendum(ref, reason));
    }

    private String step(String name, Function<RecordRef, ProjectDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(VIEW, step.apply(ref).id(), "projects.done." + name));
    }

    /** What the project can fulfil of the agreement's commitments. */
    public List<FulfilmentLine> getCommitments() {
        if (commitments == null) {
            commitments = getDetails().commitments().stream().map(FulfilmentLine::new).toList();
        }
        return commitments;
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public MilestoneMark getMark() {
        return mark;
    }

    /** The note; about today at first. */
    public NoteDraft getNote() {
        if (note.getNotedOn() == null) {
            note.setNotedOn(clock.today());
        }
        return note;
    }

    /** The entry; of today and in the project's currency at first. */
    public MoneyDraft getMoney() {
        if (money.getDate() == null && money.getCurrency() == null) {
            money.setDate(clock.today());
            money.setCurrency(getDetails().currency());
        }
        return money;
    }

    public CompletionDraft getCompletion() {
        return completion;
    }

    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Part> evidence) {
        this.evidence = evidence;
    }
}
