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
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Drafting an agreement and changing a draft. What is typed travels with the page, so that any node can take it. */
@Named
@ViewScoped(saveInViewState = true)
public class AgreementFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
        while (parties.size() < 2) {
            parties.add(new PartyLine());
        }
    }

    /** Keeps what is typed, in the background. */
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
        return submission.run(() -> {
            long saved = desk.save(key, id == null ? null : new RecordRef(id, version), typed(), submit);
            desk.kept().forget(form());
            return Go.to("/agreements/view", saved, done);
        });
    }

    /** The draft as the service takes it: empty lines at the end of the form are no promises. */
    private AgreementDraft typed() {
        draft.setParties(new ArrayList<>());
        for (PartyLine line : parties) {
            draft.getParties().add(line.draft(line == parties.get(0)));
        }
        draft.getCommitments().removeIf(AgreementFormPage::isEmpty);
        return draft;
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

    /** Whether a saved draft is being changed. */
    public boolean isChange() {
        return id != null;
    }
}
