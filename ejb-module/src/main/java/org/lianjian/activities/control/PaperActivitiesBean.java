package org.lianjian.activities.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.PaperActivities;
import org.lianjian.activities.entity.Activity;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Occasion;

/** The use cases of activities that are on paper. */
@Stateless
public class PaperActivitiesBean implements PaperActivities {

    @Inject
    private ActivityDesk desk;

    @Inject
    private ActivityStore store;

    @Inject
    private Filing filing;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private AgreementRegister register;

    @Override
    @Allowed(Operation.ACTIVITY_ENTER_FROM_PAPER)
    @Audited(AuditEvent.ACTIVITY_ENTERED_FROM_PAPER)
    public ActivityDetails enter(ActivityDraft draft) {
        Occasion occasion = desk.occasion();
        AgreementOnADay agreement = filing.chosen(draft, Operation.ACTIVITY_ENTER_FROM_PAPER, null);
        Activity activity = Activity.fromPaper(Contents.of(draft, agreement), agreement, calendar.deadline(draft.getHeldOn()), occasion);
        activity.giveNumber(() -> filing.nextNumber(agreement, occasion));
        register.count(activity.getAgreementId(), activity.contributions(), Map.of());
        store.add(activity);
        return desk.record(activity, AuditEvent.ACTIVITY_ENTERED_FROM_PAPER,
                ActivityFacts.asFiled(activity, List.of()).with("unlocked", activity.isUnlocked()));
    }
}
