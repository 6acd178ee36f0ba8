package org.lianjian.web.deliberations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.ResolutionDraft;
import org.lianjian.deliberations.boundary.ResolutionProposal;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/**
 * Writing the minutes of one item. What is typed is kept by itself. Whoever comes second sees what the other has saved beside the own text, which
 * stays in the form, and saves both as one.
 */
@Named
@ViewScoped(saveInViewState = true)
public class MinutesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private long id;
    private long itemId;
    private String title;
    private AgendaEntry item;
    private AgendaEntry theirs;
    private List<Participant> participants;
    private MinutesDraft draft;
    private boolean restored;

    @PostConstruct
    void open() {
        MeetingDetails details = desk.get(address.demandId());
        if (!details.can(MeetingStep.WRITE_MINUTES)) {
            throw new NotFound("meeting", details.id());
        }
        id = details.id();
        title = details.title();
        participants = new ArrayList<>(details.participants());
        itemId = address.id("item").orElseThrow(() -> new NotFound("agenda item", 0));
        begin(details);
        desk.kept().find(form(), MinutesDraft.class).ifPresent(typed -> {
            draft = typed;
            restored = true;
            theirs = Objects.equals(typed.getVersion(), item.minutesVersion()) ? null : item;
        });
    }

    private void begin(MeetingDetails details) {
        restored = false;
        theirs = null;
        item = entryOf(details);
        draft = new MinutesDraft();
        draft.setVersion(item.minutesVersion());
        draft.setDiscussion(item.discussion());
        draft.setOutcome(item.outcome());
        draft.setFollowUp(item.followUp());
        item.resolutions().forEach(line -> draft.getResolutions().add(draftOf(line)));
    }

    private AgendaEntry entryOf(MeetingDetails details) {
        return details.agenda().stream().filter(entry -> entry.id() == itemId).findFirst().orElseThrow(() -> new NotFound("agenda item", itemId));
    }

    private static ResolutionDraft draftOf(ResolutionProposal line) {
        ResolutionDraft draft = new ResolutionDraft();
        draft.setText(line.text());
        draft.setMeasure(line.measure());
        draft.setOwnerOrganizationId(line.ownerOrganizationId());
        draft.setOwnerPerson(line.ownerPerson());
        draft.setDue(line.due());
        return draft;
    }

    public String save() {
        return submission.run(() -> {
            long saved = saved();
            desk.kept().forget(form());
            return Go.to("/deliberations/view", saved, "deliberations.done.WRITE_MINUTES");
        });
    }

    private long saved() {
        try {
            return desk.writeMinutes(id, itemId, draft).id();
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                theirs = entryOf(desk.get(id));
                draft.setVersion(theirs.minutesVersion());
            }
            throw refused;
        }
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(form(), draft);
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(form());
        begin(desk.get(id));
    }

    public void add() {
        draft.getResolutions().add(new ResolutionDraft());
    }

    public void remove(int index) {
        draft.getResolutions().remove(index);
    }

    private String form() {
        return "minutes-" + itemId;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public AgendaEntry getItem() {
        return item;
    }

    /** What somebody else has saved since; null if nobody has. */
    public AgendaEntry getTheirs() {
        return theirs;
    }

    public MinutesDraft getDraft() {
        return draft;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    /** Whether the form shows what was typed earlier and not saved. */
    public boolean isRestored() {
        return restored;
    }
}
