package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.deliberations.boundary.StepRefusal;
import org.lianjian.deliberations.entity.Meeting;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** What the actor may do with a meeting now, and what it could do but not now. Offers only; each step checks again. */
@Dependent
class MeetingOffers {

    @Inject
    private Access access;

    Set<MeetingStep> steps(Meeting meeting, Occasion occasion) {
        Set<MeetingStep> steps = EnumSet.noneOf(MeetingStep.class);
        for (MeetingStep step : MeetingStep.values()) {
            if (mayEver(step, meeting) && meeting.objection(step, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    List<StepRefusal> refusals(Meeting meeting, Occasion occasion) {
        List<StepRefusal> refusals = new ArrayList<>();
        for (MeetingStep step : MeetingStep.values()) {
            if (mayEver(step, meeting)) {
                meeting.objection(step, occasion).filter(MeetingOffers::isTelling)
                        .ifPresent(objection -> refusals.add(new StepRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    private boolean mayEver(MeetingStep step, Meeting meeting) {
        return access.permits(operationOf(step), meeting.scope());
    }

    private static Operation operationOf(MeetingStep step) {
        return switch (step) {
            case CHANGE, SET_AGENDA, HOLD, CIRCULATE -> Operation.MEETING_LEAD;
            case PROPOSE_TOPIC -> Operation.TOPIC_PROPOSE;
            case CANCEL -> Operation.MEETING_CANCEL;
            case RECORD_ATTENDANCE, WRITE_MINUTES -> Operation.MINUTES_WRITE;
            case CONFIRM -> Operation.MEETING_CONFIRM;
            case OBJECT -> Operation.MEETING_OBJECT;
            case ISSUE -> Operation.MEETING_ISSUE;
            case ADD_ADDENDUM -> Operation.MEETING_ADD_ADDENDUM;
        };
    }

    /** Whether it is about this meeting and this moment, and not just that the step is out of place now or another person's. */
    private static boolean isTelling(Objection objection) {
        return objection.invariant() == null && objection.isTelling();
    }
}
