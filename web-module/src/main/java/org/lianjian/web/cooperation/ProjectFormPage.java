package org.lianjian.web.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectForm;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Proposing a project, or changing the plan of one that is proposed. */
@Named
@ViewScoped(saveInViewState = true)
public class ProjectFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProjectFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private boolean agreed;
    private ProjectDraft draft = new ProjectDraft();
    private List<PerformerLine> performing = new ArrayList<>();
    private List<CountedLine> listings = new ArrayList<>();
    private boolean restored;
    private transient ProjectForm form;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(formName(), ProjectDraft.class).filter(typed -> Objects.equals(typed.getAgreementId(), draft.getAgreementId()))
                .ifPresent(typed -> {
                    address.ids("listing").stream().filter(id -> !typed.getListings().contains(id)).forEach(typed.getListings()::add);
                    take(typed);
                    restored = true;
                });
    }

    private void begin() {
        restored = false;
        if (id == null) {
            ProjectDraft fresh = new ProjectDraft();
            fresh.setCurrency("CNY");
            fresh.setListings(new ArrayList<>(address.ids("listing")));
            fresh.getMilestones().add(new MilestoneDraft());
            AgreementRow agreement = desk.form(address.id("agreement").orElse(null)).agreement();
            fresh.setAgreementId(agreement == null ? null : agreement.id());
            take(fresh);
            return;
        }
        ProjectDetails details = desk.get(id);
        if (!details.can(ProjectStep.CHANGE)) {
            throw new NotFound("project", id);
        }
        version = details.version();
        agreed = details.parties().stream().anyMatch(party -> party.agreedAt() != null);
        take(ProjectFormDesk.draftOf(details));
    }

    private void take(ProjectDraft typed) {
        draft = typed;
        form = null;
        performing = new ArrayList<>(getForm().parties().stream()
                .map(party -> new PerformerLine(party, typed.getPerforming().contains(party.organizationId()))).toList());
        listings = new ArrayList<>(desk.countable(getForm(), typed.getListings()));
    }

    /** What the choice of the agreement has to remember: the needs and resources the project was suggested for. */
    public String getListingsQuery() {
        return draft.getListings().stream().map(listing -> "&listing=" + listing).collect(Collectors.joining());
    }

    /** What the form knows of the agreement. */
    public ProjectForm getForm() {
        if (form == null) {
            form = desk.form(draft.getAgreementId());
        }
        return form;
    }

    /** Proposes it, or saves the changed plan. */
    public String save() {
        draft.getMilestones().removeIf(line -> line.getTitle() == null && line.getDue() == null);
        return submission.run(() -> {
            long saved = saved();
            desk.kept().forget(formName());
            return Go.to("/cooperation/projects/view", saved, id == null ? "projects.done.PROPOSE" : "projects.done.SAVE");
        });
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private long saved() {
        try {
            return desk.save(key, id == null ? null : new RecordRef(id, version), typed());
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                version = desk.get(id).version();
            }
            throw refused;
        }
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

    public void addMilestone() {
        draft.getMilestones().add(new MilestoneDraft());
    }

    public void removeMilestone(int index) {
        draft.getMilestones().remove(index);
    }

    private ProjectDraft typed() {
        draft.setPerforming(new ArrayList<>(performing.stream().filter(PerformerLine::isTicked).map(PerformerLine::getOrganizationId).toList()));
        draft.setListings(new ArrayList<>(listings.stream().filter(CountedLine::isTicked).map(CountedLine::getId).toList()));
        return draft;
    }

    private String formName() {
        return "project-" + (id == null ? "new-" + draft.getAgreementId() : id);
    }

    public ProjectDraft getDraft() {
        return draft;
    }

    public List<PerformerLine> getPerforming() {
        return performing;
    }

    /** What the project can count on. */
    public List<CountedLine> getListings() {
        return listings;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether the plan of a proposed project is being changed. */
    public boolean isChange() {
        return id != null;
    }

    /** Whether a party has agreed to the plan that is being changed. */
    public boolean isAgreed() {
        return agreed;
    }
}
