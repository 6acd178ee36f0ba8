package org.lianjian.web.deliberations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.AttendeeDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** The attendance list: a line for each participant at first, more as people come. */
@Named
@ViewScoped(saveInViewState = true)
public class AttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private long id;
    private AttendanceDraft draft = new AttendanceDraft();
    private String title;
    private List<Participant> participants;

    @PostConstruct
    void open() {
        MeetingDetails details = desk.get(address.demandId());
        if (!details.can(MeetingStep.RECORD_ATTENDANCE)) {
            throw new NotFound("meeting", details.id());
        }
        id = details.id();
        title = details.title();
        participants = new ArrayList<>(details.participants());
        draft.setVersion(details.attendanceVersion());
        details.attendance().forEach(one -> line(one.organizationId(), one.status(), one.name(), one.title()));
        if (draft.getLines().isEmpty()) {
            participants.forEach(one -> line(one.organizationId(), AttendanceStatus.PRESENT, null, null));
        }
    }

    private void line(Long organizationId, AttendanceStatus status, String name, String office) {
        AttendeeDraft line = new AttendeeDraft();
        line.setOrganizationId(organizationId);
        line.setStatus(status);
        line.setName(name);
        line.setTitle(office);
        draft.getLines().add(line);
    }

    public String save() {
        return submission.run(() -> Go.to("/deliberations/view", saved().id(), "deliberations.done.RECORD_ATTENDANCE"));
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private MeetingDetails saved() {
        try {
            return desk.recordAttendance(id, draft);
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                draft.setVersion(desk.get(id).attendanceVersion());
            }
            throw refused;
        }
    }

    public void add() {
        line(null, AttendanceStatus.OBSERVER, null, null);
    }

    public void remove(int index) {
        draft.getLines().remove(index);
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public AttendanceDraft getDraft() {
        return draft;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    public AttendanceStatus[] getStatuses() {
        return AttendanceStatus.values();
    }
}
