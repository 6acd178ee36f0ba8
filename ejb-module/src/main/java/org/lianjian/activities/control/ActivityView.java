package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.Addendum;
import org.lianjian.activities.boundary.Answer;
import org.lianjian.activities.boundary.Contribution;
import org.lianjian.activities.boundary.Headcount;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.ActivityParty;
import org.lianjian.activities.entity.Deadlines;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ProjectOnFile;
import org.lianjian.cooperation.boundary.ProjectRegister;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.platform.steps.Occasion;

/** An activity as its reader sees it. */
@Dependent
class ActivityView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private Filing filing;

    @Inject
    private ProjectRegister projects;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private ActivityOffers offers;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    ActivityDetails details(Activity activity, Occasion occasion) {
        Deadlines deadlines = calendar.of(activity);
        AgreementOnADay agreement = filing.agreementOf(activity, activity.getHeldOn());
        ProjectOnFile project = activity.getProjectId() == null ? null : projects.find(activity.getProjectId());
        boolean filed = activity.getFiledAt() != null;
        return new ActivityDetails(activity.getId(), activity.getKey(), activity.getNumber(), activity.getState(), activity.getVersion(),
                activity.getAgreementId(), agreement.number(), agreement.title(), activity.getProjectId(),
                project == null ? null : project.number(), project == null ? null : project.title(), activity.getWay(),
                activity.getType(), activity.getTitle(),
                activity.getHeldOn(), activity.getPlace(), activity.getOutcome(), headcounts(activity), contributions(activity, agreement),
                deadlines.filing().dueOn(), deadlines.filing().lockedOn(), activity.isLate(), activity.getLateReason(), activity.isUnlocked(),
                filed ? activity.getFiledByName() : null, activity.getFiledAt(), answers(activity), activity.isUnconfirmed(), activity.isFromPaper(),
                activity.getReason(), activity.getReviewedByName(), activity.getReviewedAt(), evidence(activity), addenda(activity),
                offers.steps(activity, deadlines, occasion), offers.refusals(activity, deadlines, occasion),
                activity.getChangedAt(), activity.getChangedByName());
    }

    List<TrailEntry> history(Activity activity) {
        return trail.of(ObjectType.ACTIVITY, activity.getId(), MOST_EVENTS);
    }

    /** Before anybody is counted, the list is empty. */
    static List<Headcount> headcounts(Activity activity) {
        return activity.parties().stream().filter(party -> party.getHeadcount() != null)
                .map(party -> new Headcount(party.getOrganizationId(), party.getShortName(), party.getHeadcount())).toList();
    }

    private static List<Contribution> contributions(Activity activity, AgreementOnADay agreement) {
        return agreement.commitments().stream().filter(line -> activity.contributions().containsKey(line.id()))
                .map(line -> new Contribution(line.id(), line.measure(), activity.contributions().get(line.id()), line.unit())).toList();
    }

    static List<Answer> answers(Activity activity) {
        return activity.answers().stream().map(answer -> new Answer(answer.getOrganizationId(), nameOf(answer.getOrganizationId(), activity),
                answer.isConfirmed(), answer.getReason(), answer.getGivenByName(), answer.getGivenAt())).toList();
    }

    private static String nameOf(long organizationId, Activity activity) {
        return activity.parties().stream().filter(party -> party.getOrganizationId() == organizationId).map(ActivityParty::getShortName)
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    private List<Attachment> evidence(Activity activity) {
        return activity.evidence().isEmpty() ? List.of() : attachments.find(activity.evidence());
    }

    static List<Addendum> addenda(Activity activity) {
        return activity.addenda().stream().map(addendum -> new Addendum(addendum.getId(), addendum.getText(), addendum.getAddedByName(),
                addendum.getAddedAt())).toList();
    }
}
