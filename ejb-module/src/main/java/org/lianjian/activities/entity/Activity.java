package org.lianjian.activities.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityStep;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/**
 * A joint activity: PLANNED → HELD → FILED → CONFIRMED | DISPUTED → ACCEPTED | RETURNED | REJECTED → ARCHIVED; PLANNED → CANCELLED; RETURNED → FILED
 * again (DOMAIN.md §3). No answer from a partner stays "unconfirmed". Every step checks that it may be taken and ends with
 * {@link org.lianjian.platform.errors.RuleViolated} if not. What is accepted never changes; corrections are addenda (invariant 8).
 */
@Entity
@Table(name = "activity")
@RecordedAs(ObjectType.ACTIVITY)
public class Activity extends ActivityParts {

    /** For the persistence provider. */
    protected Activity() {
    }

    /** Plans it under an agreement; somebody who acts for a party does (invariant 7). */
    public static Activity plan(ActivityContent content, AgreementOnADay agreement, Deadline deadline, Occasion occasion) {
        Activity activity = new Activity();
        activity.state = ActivityState.PLANNED;
        activity.belongTo(agreement);
        ActsFor.objection(occasion.actor(), activity.parties).ifPresent(objection -> {
            throw objection.asError();
        });
        UnderAnActiveAgreement.checkPlanned(agreement, content.heldOn());
        activity.write(content, deadline);
        activity.touchedBy(occasion.actor(), occasion.now());
        return activity;
    }

    /**
     * Enters one that is on paper, held on a day on which the agreement counted (invariant 4): filed by the office for none of the parties, so that
     * each that took part may still confirm it. That the office enters it lets it in past the grace period (invariant 5).
     */
    public static Activity fromPaper(ActivityContent content, AgreementOnADay agreement, Deadline deadline, Occasion occasion) {
        UnderAnActiveAgreement.checkHeld(agreement, content.heldOn(), occasion.today());
        Activity activity = new Activity();
        activity.belongTo(agreement);
        activity.write(content, deadline);
        FilingIsComplete.check(activity);
        activity.late = deadline.isMissedOn(occasion.today());
        FiledInTime.demandReason(activity.late, activity.lateReason, deadline);
        activity.unlocked = deadline.isLockedOn(occasion.today());
        activity.fromPaper = true;
        activity.handIn(occasion);
        return activity;
    }

    /** Gives it the number that stays (invariant 16). */
    public void giveNumber(Supplier<OfficialNumber> numbering) {
        if (key == null) {
            OfficialNumber given = numbering.get();
            key = given.key();
            number = given.number();
            searchText = Wording.searchText(this);
        }
    }

    /** Writes anew what is not filed or was returned. */
    public void change(ActivityContent content, AgreementOnADay agreement, Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.CHANGE, deadlines, occasion);
        if (state == ActivityState.PLANNED) {
            UnderAnActiveAgreement.checkPlanned(agreement, content.heldOn());
        } else {
            UnderAnActiveAgreement.checkHeld(agreement, content.heldOn(), occasion.today());
        }
        if (key == null && agreement.id() != agreementId) {
            belongTo(agreement);
        }
        write(content, deadlines.filing());
    }

    /** Notes that it was held, on a day on which the agreement counted (invariant 4). */
    public void hold(LocalDate day, AgreementOnADay agreement, Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.HOLD, deadlines, occasion);
        UnderAnActiveAgreement.checkHeld(agreement, day, occasion.today());
        heldOn = day;
        dueOn = deadlines.filing().dueOn();
        state = ActivityState.HELD;
    }

    /** Gives up a plan. */
    public void cancel(String why, Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.CANCEL, deadlines, occasion);
        reason = why.strip();
        state = ActivityState.CANCELLED;
    }

    /** Files it (invariants 4 and 5). The first filing gives the number, which stays; a filing anew asks the partners anew. */
    public void file(AgreementOnADay agreement, Deadlines deadlines, Supplier<OfficialNumber> numbering, Occasion occasion) {
        begin(ActivityStep.FILE, deadlines, occasion);
        UnderAnActiveAgreement.checkHeld(agreement, heldOn, occasion.today());
        FilingIsComplete.check(this);
        late = deadlines.filing().isMissedOn(firstFiledOn(occasion));
        FiledInTime.demandReason(late, lateReason, deadlines.filing());
        if (filedFor == null) {
            filedFor = ActsFor.parties(occasion.actor(), parties).get(0).getOrganizationId();
        }
        giveNumber(numbering);
        handIn(occasion);
    }

    /** A partner confirms; once all that took part have, it is confirmed (invariant 7). */
    public void confirm(Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.CONFIRM, deadlines, occasion);
        answer(null, occasion);
    }

    /** A partner disputes. */
    public void dispute(String why, Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.DISPUTE, deadlines, occasion);
        answer(why.strip(), occasion);
    }

    /** Accepts it as reviewer (invariant 6). */
    public void accept(Deadlines deadlines, Occasion occasion) {
        review(ActivityStep.ACCEPT, ActivityState.ACCEPTED, null, deadlines, occasion);
    }

    /** Hands it back to be corrected and filed again. */
    public void returnIt(String why, Deadlines deadlines, Occasion occasion) {
        review(ActivityStep.RETURN, ActivityState.RETURNED, why.strip(), deadlines, occasion);
    }

    /** Rejects it for good. */
    public void reject(String why, Deadlines deadlines, Occasion occasion) {
        review(ActivityStep.REJECT, ActivityState.REJECTED, why.strip(), deadlines, occasion);
    }

    /** Lets a filing past the grace period in (invariant 5). */
    public void unlock(Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.UNLOCK, deadlines, occasion);
        unlocked = true;
    }

    /** Puts an accepted record into the archive. */
    public void archive(Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.ARCHIVE, deadlines, occasion);
        state = ActivityState.ARCHIVED;
    }

    /** Adds a correction to what was accepted (invariant 8). */
    public void addAddendum(String text, Deadlines deadlines, Occasion occasion) {
        begin(ActivityStep.ADD_ADDENDUM, deadlines, occasion);
        addenda.add(new ActivityAddendum(this, text.strip(), occasion));
    }

    /** Adds evidence files to what is being filed. */
    public void addEvidence(List<Long> attachmentIds) {
        evidence.addAll(attachmentIds);
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(ActivityStep step, Deadlines deadlines, Occasion occasion) {
        return StepObjections.to(step, this, deadlines, occasion);
    }

    private void handIn(Occasion occasion) {
        touchedBy(occasion.actor(), occasion.now());
        filedAt = occasion.now();
        filedBy = occasion.actor().accountId();
        filedByName = occasion.actor().displayName();
        answers.clear();
        unconfirmed = true;
        state = ActivityState.FILED;
    }

    private LocalDate firstFiledOn(Occasion occasion) {
        return filedAt == null ? occasion.today() : LocalDate.ofInstant(filedAt, OfficeClock.ZONE);
    }

    private void begin(ActivityStep step, Deadlines deadlines, Occasion occasion) {
        objection(step, deadlines, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
        touchedBy(occasion.actor(), occasion.now());
    }

    private void review(ActivityStep step, ActivityState result, String why, Deadlines deadlines, Occasion occasion) {
        begin(step, deadlines, occasion);
        reason = why;
        reviewedAt = occasion.now();
        reviewedBy = occasion.actor().accountId();
        reviewedByName = occasion.actor().displayName();
        state = result;
    }

    private void answer(String disputedBecause, Occasion occasion) {
        for (ActivityParty partner : AnsweredByAPartner.partners(occasion.actor(), this)) {
            answerOf(partner.getOrganizationId()).orElseGet(() -> {
                ActivityAnswer fresh = new ActivityAnswer(this, partner.getOrganizationId());
                answers.add(fresh);
                return fresh;
            }).give(disputedBecause, occasion);
        }
        boolean disputed = answers.stream().anyMatch(answer -> !answer.isConfirmed());
        unconfirmed = disputed || parties.stream().filter(party -> party.tookPart() && !Long.valueOf(party.getOrganizationId()).equals(filedFor))
                .anyMatch(party -> answerOf(party.getOrganizationId()).isEmpty());
        state = disputed ? ActivityState.DISPUTED : unconfirmed ? ActivityState.FILED : ActivityState.CONFIRMED;
    }

    private void belongTo(AgreementOnADay agreement) {
        agreementId = agreement.id();
        decidingLevel = agreement.decidingLevel();
        parties.clear();
        for (int position = 0; position < agreement.parties().size(); position++) {
            parties.add(new ActivityParty(this, agreement.parties().get(position), position));
        }
        partiesLabel = Wording.label(agreement.parties());
    }

    private void write(ActivityContent content, Deadline deadline) {
        projectId = content.projectId();
        way = content.way();
        type = content.type();
        title = content.title().strip();
        heldOn = content.heldOn();
        dueOn = deadline.dueOn();
        place = content.place();
        outcome = content.outcome();
        lateReason = content.lateReason();
        parties.forEach(party -> party.count(content.headcounts().get(party.getOrganizationId())));
        participants = content.headcounts().values().stream().mapToInt(Integer::intValue).sum();
        contributions.clear();
        contributions.putAll(content.contributions());
        searchText = Wording.searchText(this);
    }
}
