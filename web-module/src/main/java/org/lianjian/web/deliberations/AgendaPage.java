package org.lianjian.web.deliberations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** Setting the agenda: the topics get numbers, those without one are left for another time. */
@Named
@RequestScoped
public class AgendaPage {

    @Inject
    Meetings meetings;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private MeetingDetails details;
    private List<AgendaLine> lines;
    private Integer readVersion;

    @PostConstruct
    void open() {
        details = meetings.get(address.demandId());
        if (!details.can(MeetingStep.SET_AGENDA)) {
            throw new NotFound("meeting", details.id());
        }
        lines = new ArrayList<>();
        details.agenda().stream().filter(item -> !item.isFollowUp()).forEach(item -> lines.add(new AgendaLine(item, lines.size() + 1)));
        boolean first = details.state() == MeetingState.CONVENED;
        details.proposals().forEach(item -> lines.add(new AgendaLine(item, first ? lines.size() + 1 : null)));
    }

    /** Sets it in the order of the numbers; of two with the same number the upper comes first. */
    public String save() {
        List<Long> order = lines.stream().filter(line -> line.getOrder() != null).sorted(Comparator.comparing(AgendaLine::getOrder))
                .map(AgendaLine::getId).toList();
        RecordRef ref = new RecordRef(details.id(), readVersion);
        return submission.run(() -> Go.to("/deliberations/view", meetings.setAgenda(ref, order).id(), "deliberations.done.SET_AGENDA"));
    }

    public MeetingDetails getDetails() {
        return details;
    }

    public List<AgendaLine> getLines() {
        return lines;
    }

    /** The version shown now. */
    public Integer getVersion() {
        return details.version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }
}
