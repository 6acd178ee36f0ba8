package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.StillOpen;
import org.lianjian.deliberations.entity.AgendaItem;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.deliberations.entity.ResolutionContent;
import org.lianjian.deliberations.entity.ResolutionLine;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** Where meetings and resolutions meet: issued minutes open resolutions, and the next agenda opens with what is not closed. */
@Dependent
class ResolutionBook {

    @Inject
    private ResolutionStore store;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private Numbers numbers;

    @Inject
    private Divisions divisions;

    @Inject
    private AuditTrail trail;

    @Inject
    private OfficeClock clock;

    /** Opens what an issued meeting resolved, each with a number of its own, in the order of the agenda (invariant 16). */
    void open(Meeting meeting, Actor actor) {
        Occasion occasion = new Occasion(actor, clock.now(), clock.today());
        for (AgendaItem item : meeting.agenda()) {
            for (ResolutionLine line : item.lines()) {
                Resolution resolution = Resolution.open(content(meeting, item, line), nextNumber(meeting, occasion), occasion);
                store.add(resolution);
                trail.record(AuditEvent.RESOLUTION_OPENED, ResolutionFacts.subject(resolution), ResolutionFacts.asOpened(resolution));
            }
        }
    }

    /**
     * What is not closed of the resolutions of earlier meetings, the first due first. One of a meeting that others took part in is none of theirs
     * (invariant 15).
     *
     * @param partyOrganizationIds the participants of the coming meeting
     */
    List<StillOpen> stillOpen(Collection<Long> partyOrganizationIds) {
        return partyOrganizationIds.isEmpty() ? List.of() : queries.stillOpen(partyOrganizationIds);
    }

    private static ResolutionContent content(Meeting meeting, AgendaItem item, ResolutionLine line) {
        return new ResolutionContent(meeting.getId(), item.getId(), meeting.getAgreementId(), meeting.participants(), line.getText(),
                line.getMeasure(), line.getOwnerOrganizationId(), line.getOwnerPerson(), line.getDueOn());
    }

    /** From the sequence of the township in whose chair the meeting was held. */
    private OfficialNumber nextNumber(Meeting meeting, Occasion occasion) {
        String township = meeting.participant(meeting.getChairId()).map(Participant::townshipCode).orElseThrow();
        return numbers.next(NumberKind.RESOLUTION, township, divisions.get(township).mark(), occasion.today().getYear());
    }
}
