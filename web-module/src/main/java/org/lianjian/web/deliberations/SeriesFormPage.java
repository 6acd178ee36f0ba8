package org.lianjian.web.deliberations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingForm;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.Rhythm;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesStep;
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

/** Planning a series and changing one. */
@Named
@ViewScoped(saveInViewState = true)
public class SeriesFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAY = 15;
    private static final int DAYS_FOR_TOPICS = 5;
    private static final int HALF = 50;

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
    private SeriesDraft draft;
    private ParticipantLines joint;
    private List<Participant> participants = new ArrayList<>();
    private String about;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        if (id != null) {
            change();
        } else if (address.id("agreement").isPresent()) {
            fresh(address.id("agreement").get());
            participants = new ArrayList<>(desk.parties(draft.getAgreementId()));
            about = desk.titleOf(draft.getAgreementId());
        } else if (address.text("joint").isPresent()) {
            fresh(null);
            joint = new ParticipantLines(List.of());
        }
    }

    private void change() {
        SeriesDetails details = desk.series(id);
        if (!details.can(SeriesStep.CHANGE)) {
            throw new NotFound("meeting series", id);
        }
        version = details.version();
        draft = MeetingDrafts.of(details);
        about = details.name();
        participants = new ArrayList<>(details.participants());
    }

    private void fresh(Long agreementId) {
        draft = new SeriesDraft();
        draft.setAgreementId(agreementId);
        draft.setRhythm(Rhythm.MONTHLY);
        draft.setDayOfMonth(DAY);
        draft.setOnWorkingDays(true);
        draft.setStartsOn(clock.today());
        draft.setPlaceKind(PlaceKind.ROOM);
        draft.setTopicDays(DAYS_FOR_TOPICS);
        draft.setQuorumPercent(HALF);
    }

    public String save() {
        return submission.run(() -> {
            if (joint != null) {
                draft.setOrganizationIds(joint.ids());
            }
            return Go.to("/deliberations/series-view", saved(), "deliberations.done.SERIES");
        });
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private long saved() {
        try {
            return desk.saveSeries(key, id == null ? null : new RecordRef(id, version), draft);
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                version = desk.series(id).version();
            }
            throw refused;
        }
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
        return draft != null;
    }

    /** Whether a planned series is changed. */
    public boolean isChange() {
        return id != null;
    }

    public SeriesDraft getDraft() {
        return draft;
    }

    /** The lines for a new joint series; null for all others. */
    public ParticipantLines getJoint() {
        return joint;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    /** The agreement or series it is about; null for a new joint series. */
    public String getAbout() {
        return about;
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }
}
