package org.lianjian.web.deliberations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.activities.boundary.Way;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingForm;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.SeriesDetails;
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

/** Convening a meeting and changing one: in a series, under an agreement, or as a joint meeting. */
@Named
@ViewScoped(saveInViewState = true)
public class MeetingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_FOR_TOPICS = 5;

    @Inject
    MeetingFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private MeetingDraft draft = new MeetingDraft();
    private ParticipantLines joint;
    private List<Participant> participants = new ArrayList<>();
    private String about;
    private boolean restored;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(form(), MeetingDraft.class).ifPresent(typed -> {
            take(typed);
            restored = true;
        });
    }

    private void begin() {
        restored = false;
        if (id != null) {
            change();
        } else if (address.id("series").isPresent()) {
            next(desk.series(address.id("series").get()));
        } else if (address.id("agreement").isPresent()) {
            takeFresh(address.id("agreement").get());
        } else if (address.text("joint").isPresent()) {
            takeFresh(null);
            joint = new ParticipantLines(List.of());
        }
    }

    private void change() {
        MeetingDetails details = desk.get(id);
        if (!details.can(MeetingStep.CHANGE)) {
            throw new NotFound("meeting", id);
        }
        version = details.version();
        participants = new ArrayList<>(details.participants());
        about = details.number();
        draft = MeetingDrafts.of(details);
    }

    private void next(SeriesDetails series) {
        participants = new ArrayList<>(series.participants());
        about = series.name();
        draft = MeetingDrafts.next(series);
    }

    private void takeFresh(Long agreementId) {
        draft = new MeetingDraft();
        draft.setAgreementId(agreementId);
        draft.setHeldOn(clock.today().plusDays(DAYS_AHEAD));
        draft.setTopicsUntil(draft.getHeldOn().minusDays(DAYS_FOR_TOPICS));
        draft.setPlaceKind(PlaceKind.ROOM);
        draft.setWay(Way.JOINT_DELIBERATION);
        if (agreementId != null) {
            participants = new ArrayList<>(desk.parties(agreementId));
            about = desk.titleOf(agreementId);
            draft.setChairId(participants.get(0).organizationId());
        }
    }

    private void take(MeetingDraft typed) {
        draft = typed;
        if (joint != null) {
            joint = new ParticipantLines(desk.chosen(typed.getOrganizationIds()));
        }
    }

    /** Convenes it, or saves the change. */
    public String save() {
        return submission.run(() -> {
            long saved = saved();
            desk.kept().forget(form());
            return Go.to("/deliberations/view", saved, id == null ? "deliberations.done.CONVENE" : "deliberations.done.CHANGE");
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
        desk.kept().keep(form(), typed());
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(form());
        begin();
    }

    private MeetingDraft typed() {
        if (joint != null) {
            draft.setOrganizationIds(joint.ids());
            draft.setChairId(joint.ids().stream().findFirst().orElse(null));
        }
        return draft;
    }

    private String form() {
        return "meeting-" + (id != null ? id : "new-" + draft.getSeriesId() + "-" + draft.getAgreementId());
    }

    /** Possible participants for what is typed. */
    public List<OrganizationChoice> choose(String typed) {
        return desk.choose(typed);
    }

    /** What one can choose from before there is anything to type. */
    public MeetingForm getForm() {
        return desk.form();
    }

    /** Whether it is clear who meets, so that the form can be shown. */
    public boolean isChosen() {
        return joint != null || !participants.isEmpty();
    }

    /** Whether a convened meeting is changed. */
    public boolean isChange() {
        return id != null;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    public MeetingDraft getDraft() {
        return draft;
    }

    /** The lines for a joint meeting; null for all others. */
    public ParticipantLines getJoint() {
        return joint;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    /** The series, agreement or meeting it is about; null for a new joint meeting. */
    public String getAbout() {
        return about;
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }
}
