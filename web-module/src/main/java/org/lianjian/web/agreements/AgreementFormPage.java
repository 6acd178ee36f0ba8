package org.lianjian.web.agreements;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Drafting an agreement and changing a draft. What is typed travels with the page, so that any node can take it. */
@Named
@ViewScoped(saveInViewState = true)
public class AgreementFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int A_PAIR = 2;

    @Inject
    AgreementFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private AgreementDraft draft = new AgreementDraft();
    private List<PartyLine> parties = new ArrayList<>();
    private String suggestedKind;
    private String suggestedTitle;
    private String asked;
    private boolean restored;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(form(), AgreementDraft.class).ifPresent(typed -> {
            take(typed);
            restored = true;
        });
    }

    private void begin() {
        restored = false;
        if (id == null) {
            takeNew();
            return;
        }
        AgreementDetails details = desk.get(id);
        if (!details.can(AgreementStep.CHANGE)) {
            throw new NotFound("agreement", id);
        }
        version = details.version();
        asked = details.state() == AgreementState.RETURNED ? details.reason() : null;
        take(AgreementFormDesk.draftOf(details));
    }

    private void takeNew() {
        draft = new AgreementDraft();
        draft.setStart(clock.today());
        draft.setEnd(clock.today().plusYears(1).minusDays(1));
        parties = new ArrayList<>(desk.own().stream().limit(1).map(PartyLine::new).toList());
        padParties();
        draft.getCommitments().add(new CommitmentDraft());
    }

    private void take(AgreementDraft typed) {
        draft = typed;
        parties = new ArrayList<>(typed.getParties().stream()
                .map(party -> new PartyLine(desk.chosen(party.getOrganizationId()).orElse(null))).toList());
        padParties();
    }

    private void padParties() {
        while (parties.size() < A_PAIR) {
            parties.add(new PartyLine());
        }
    }

    /** Fills in kind and title from the parties, unless the person has given them. */
    public void suggest() {
        List<OrganizationChoice> chosen = getOwners();
        if (draft.getKind() == null || draft.getKind().equals(suggestedKind)) {
            suggestedKind = desk.kindFor(chosen).orElse(null);
            draft.setKind(suggestedKind);
        }
        if (draft.getTitle() == null || draft.getTitle().equals(suggestedTitle)) {
            suggestedTitle = desk.titleFor(chosen).orElse(null);
            draft.setTitle(suggestedTitle);
        }
    }

    /** Keeps what is typed, in the background. The lines of the form stay as the person sees them. */
    public void keep() {
        desk.kept().keep(form(), typed());
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(form());
        begin();
    }

    public String save() {
        return send(false, id == null ? "agreements.done.SAVE" : "agreements.done.CHANGE");
    }

    public String saveAndSubmit() {
        return send(true, "agreements.done.SUBMIT");
    }

    private String send(boolean submit, String done) {
        suggest();
        dropEmptyLines();
        return submission.run(() -> {
            long saved = saved(submit);
            desk.kept().forget(form());
            return Go.to("/agreements/view", saved, done);
        });
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private long saved(boolean submit) {
        try {
            return desk.save(key, id == null ? null : new RecordRef(id, version), typed(), submit);
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                version = desk.get(id).version();
            }
            throw refused;
        }
    }

    private AgreementDraft typed() {
        draft.setParties(new ArrayList<>());
        for (PartyLine line : parties) {
            draft.getParties().add(line.draft(line == parties.get(0)));
        }
        return draft;
    }

    /** Lines that nothing was typed into are neither parties nor promises. */
    private void dropEmptyLines() {
        parties.removeIf(line -> line.getOrganizationId() == null);
        padParties();
        draft.getCommitments().removeIf(AgreementFormPage::isEmpty);
    }

    private static boolean isEmpty(CommitmentDraft line) {
        return line.getMeasure() == null && line.getTarget() == null && line.getUnit() == null;
    }

    public void addParty() {
        parties.add(new PartyLine());
    }

    public void removeParty(int index) {
        parties.remove(index);
        padParties();
        suggest();
    }

    /** Lets a party lead: the first one does. */
    public void lead(int index) {
        parties.add(0, parties.remove(index));
        suggest();
    }

    public void addCommitment() {
        draft.getCommitments().add(new CommitmentDraft());
    }

    public void removeCommitment(int index) {
        draft.getCommitments().remove(index);
    }

    /** Possible partners for what is typed. */
    public List<OrganizationChoice> choose(String typed) {
        return desk.choose(typed);
    }

    /** Who can owe a promise: the parties chosen so far. */
    public List<OrganizationChoice> getOwners() {
        return parties.stream().map(PartyLine::getOrganizationId).filter(Objects::nonNull).distinct().toList();
    }

    private String form() {
        return "agreement-" + (id == null ? "new" : id);
    }

    public AgreementDraft getDraft() {
        return draft;
    }

    public List<PartyLine> getParties() {
        return parties;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    /** What whoever returned it wants changed; null when it was not returned. */
    public String getAsked() {
        return asked;
    }

    /** Whether a saved draft is being changed. */
    public boolean isChange() {
        return id != null;
    }
}
