package org.lianjian.web.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingForm;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Writing down a need or a resource, and changing one. */
@Named
@ViewScoped(saveInViewState = true)
public class ListingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListingFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private String key = OnceOnly.newKey();
    private ListingSide side;
    private Long id;
    private Integer version;
    private ListingState state;
    private String organizationName;
    private ListingDraft draft = new ListingDraft();
    private boolean restored;
    private transient ListingForm form;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(formName(), ListingDraft.class).ifPresent(typed -> {
            draft = typed;
            restored = true;
        });
    }

    private void begin() {
        restored = false;
        if (id == null) {
            side = ListingPaths.side(address);
            draft = new ListingDraft();
            draft.setVisibility(ListingVisibility.TOWNSHIP);
            OrganizationChoice own = getForm().own();
            organizationName = own == null ? null : own.name();
            draft.setOrganizationId(own == null ? null : own.id());
            return;
        }
        ListingDetails details = desk.get(id);
        if (!details.can(ListingStep.CHANGE)) {
            throw new NotFound("listing", id);
        }
        side = details.side();
        version = details.version();
        state = details.state();
        organizationName = details.organizationName();
        draft = ListingFormDesk.draftOf(details);
    }

    /** What the form knows before anything is typed. */
    public ListingForm getForm() {
        if (form == null) {
            form = desk.form();
        }
        return form;
    }

    /** The villages and enterprises to choose from. */
    public List<OrganizationChoice> choose(String typed) {
        return desk.choose(typed);
    }

    /** The places to choose from, which follow from whose it is. */
    public List<Division> getPlaces() {
        return desk.placesOf(draft.getOrganizationId());
    }

    /** Who may see it, to choose from. */
    public ListingVisibility[] getVisibilities() {
        return ListingVisibility.values();
    }

    /** Saves what is typed. */
    public String save() {
        return send(false);
    }

    /** Saves and publishes it. */
    public String publish() {
        return send(true);
    }

    private String send(boolean publish) {
        return submission.run(() -> {
            long saved = saved(publish);
            desk.kept().forget(formName());
            return Go.to(ListingPaths.VIEW, saved, publish ? "listings.done.PUBLISH" : "listings.done.SAVE");
        });
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private long saved(boolean publish) {
        try {
            return desk.save(key, side, id == null ? null : new RecordRef(id, version), draft, publish);
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                version = desk.get(id).version();
            }
            throw refused;
        }
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(formName(), draft);
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(formName());
        begin();
    }

    private String formName() {
        return "listing-" + (id == null ? "new-" + side : id);
    }

    public ListingDraft getDraft() {
        return draft;
    }

    public ListingSide getSide() {
        return side;
    }

    /** Whose it is, where that is settled. */
    public String getOrganizationName() {
        return organizationName;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether one is being changed. */
    public boolean isChange() {
        return id != null;
    }

    /** Whether it can be published from here. */
    public boolean isUnpublished() {
        return state == null || state == ListingState.DRAFT;
    }
}
