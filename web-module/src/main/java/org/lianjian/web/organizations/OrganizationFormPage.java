package org.lianjian.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.SizeClass;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Viewer;
import org.omnifaces.cdi.ViewScoped;

/** Registering an organisation and changing one. What is typed travels with the page, so that any node can take it. */
@Named
@ViewScoped(saveInViewState = true)
public class OrganizationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrganizationFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    Viewer viewer;

    private String key = OnceOnly.newKey();
    private Long id;
    private String presentName;
    private TypedOrganization draft;
    private boolean restored;
    private boolean overtaken;
    private transient List<KnownOrganization> known;

    @PostConstruct
    void open() {
        viewer.demand(Operation.ORGANIZATION_CREATE);
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(form(), TypedOrganization.class).ifPresent(typed -> {
            draft = typed;
            restored = true;
        });
    }

    private void begin() {
        restored = false;
        overtaken = false;
        if (id == null) {
            desk.demandRegistering();
            draft = new TypedOrganization();
            takeOnlyTownship();
            return;
        }
        OrganizationDetails details = desk.get(id);
        if (!details.canChange()) {
            throw new NotFound("organization", id);
        }
        presentName = details.name();
        draft = OrganizationFormDesk.draftOf(details);
    }

    private void takeOnlyTownship() {
        List<Division> townships = getTownships();
        if (townships.size() == 1) {
            draft.setTownshipCode(townships.get(0).code());
        }
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(form(), draft);
    }

    /** Begins again with what is registered. */
    public void discard() {
        desk.kept().forget(form());
        begin();
    }

    /** Lists the villages of the township that has just been chosen. */
    public void listVillages() {
        if (getVillages().stream().noneMatch(village -> village.code().equals(draft.getDivisionCode()))) {
            draft.setDivisionCode(null);
        }
    }

    public String save() {
        return submission.run(() -> {
            long saved = sent();
            desk.kept().forget(form());
            return Go.to("/organizations/view", saved, id == null ? "organizations.done.CREATE" : "organizations.done.CHANGE");
        });
    }

    /** Saves what is typed over what somebody else has changed, once the person has looked at it. */
    public String saveOver() {
        draft.setVersion(desk.get(id).version());
        return save();
    }

    private long sent() {
        try {
            return desk.save(key, id == null ? null : new RecordRef(id, draft.getVersion()), draft);
        } catch (RuntimeException refused) {
            known = OrganizationFormDesk.known(refused);
            overtaken = OrganizationFormDesk.isStale(refused);
            throw refused;
        }
    }

    private String form() {
        return "organization-" + (id == null ? "new" : id);
    }

    public TypedOrganization getDraft() {
        return draft;
    }

    /** The name in force, before the change. */
    public String getPresentName() {
        return presentName;
    }

    /** The organisations that are registered already, for a form that was refused because of them. */
    public List<KnownOrganization> getKnown() {
        return known == null ? List.of() : known;
    }

    /** Whether somebody else changed the organisation while this form was open. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public Long getId() {
        return id;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether a registered organisation is being changed. */
    public boolean isChange() {
        return id != null;
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return desk.townships();
    }

    /** The villages and communities of the chosen township. */
    public List<Division> getVillages() {
        return desk.villagesOf(draft.getTownshipCode());
    }

    /** The kinds to choose from. */
    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    /** The sizes to choose from. */
    public SizeClass[] getSizes() {
        return SizeClass.values();
    }

    /** The levels of a government body to choose from. */
    public BodyLevel[] getLevels() {
        return BodyLevel.values();
    }

    /** The forms of a Party organisation to choose from. */
    public PartyForm[] getPartyForms() {
        return PartyForm.values();
    }
}
