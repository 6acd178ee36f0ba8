package org.lianjian.samples.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.activities.boundary.Way;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.records.RecordRef;

/** What happens to one activity. Days count from today; steps are noted here and taken by the {@link Timeline}. */
final class ActivityStory {

    private final Stage stage;
    private final AgreementStory agreement;
    private final ActivityDraft draft = new ActivityDraft();
    private int[] people = {};
    private int served = -1;
    private int quantity;
    private String evidence;
    private Long id;

    ActivityStory(Stage stage, AgreementStory agreement, String title, int heldOn) {
        this.stage = stage;
        this.agreement = agreement;
        draft.setTitle(title);
        draft.setHeldOn(stage.timeline().day(heldOn));
    }

    ActivityStory what(Way way, ActivityType type, String place) {
        draft.setWay(way);
        draft.setType(type);
        draft.setPlace(place);
        return this;
    }

    /** What came of it, and how many people of each party took part, in the order of the agreement's parties. */
    ActivityStory outcome(String outcome, int... people) {
        draft.setOutcome(outcome);
        this.people = people;
        return this;
    }

    /** It counts towards the commitment at this place of the agreement. */
    ActivityStory serves(int position, int howMuch) {
        served = position;
        quantity = howMuch;
        return this;
    }

    ActivityStory withEvidence() {
        return withEvidence(draft.getTitle());
    }

    /** With a page that bears this title; the same title makes the same file. */
    ActivityStory withEvidence(String title) {
        evidence = title;
        return this;
    }

    ActivityStory planned(int day, String by) {
        return then(day, by, () -> id = activities().plan(plan()).id());
    }

    ActivityStory held(int day, String by) {
        return then(day, by, () -> activities().hold(ref(), null));
    }

    ActivityStory cancelled(int day, String by, String reason) {
        return then(day, by, () -> activities().cancel(ref(), reason));
    }

    /** Files it, planned before or not. */
    ActivityStory filed(int day, String by) {
        return then(day, by, this::file);
    }

    /** Files it after the deadline. */
    ActivityStory filedLate(int day, String by, String reason) {
        draft.setLateReason(reason);
        return filed(day, by);
    }

    ActivityStory confirmed(int day, String by) {
        return then(day, by, () -> activities().confirm(ref()));
    }

    ActivityStory disputed(int day, String by, String reason) {
        return then(day, by, () -> activities().dispute(ref(), reason));
    }

    ActivityStory accepted(int day, String by) {
        return then(day, by, () -> activities().accept(ref()));
    }

    ActivityStory returned(int day, String by, String reason) {
        return then(day, by, () -> activities().returnIt(ref(), reason));
    }

    ActivityStory rejected(int day, String by, String reason) {
        return then(day, by, () -> activities().reject(ref(), reason));
    }

    ActivityStory archived(int day, String by) {
        return then(day, by, () -> activities().archive(ref()));
    }

    ActivityStory corrected(int day, String by, String addendum) {
        return then(day, by, () -> activities().addAddendum(ref(), addendum));
    }

    private void file() {
        complete();
        List<Upload> pages = evidence == null ? List.of() : List.of(SampleScan.page("现场记录.pdf", evidence));
        if (id == null) {
            id = activities().fileNew(draft, pages).id();
        } else {
            activities().file(ref(), draft, pages);
        }
    }

    private ActivityDraft plan() {
        draft.setAgreementId(agreement.id());
        return draft;
    }

    private void complete() {
        draft.setAgreementId(agreement.id());
        draft.setHeadcounts(IntStream.range(0, people.length).mapToObj(this::headcount).toList());
        if (served >= 0) {
            ContributionDraft contribution = new ContributionDraft();
            contribution.setCommitmentId(stage.agreements().get(agreement.id()).commitments().get(served).id());
            contribution.setQuantity(BigDecimal.valueOf(quantity));
            draft.setCommitments(new ArrayList<>(List.of(contribution)));
        }
    }

    private HeadcountDraft headcount(int position) {
        HeadcountDraft headcount = new HeadcountDraft();
        headcount.setOrganizationId(stage.cast().organization(agreement.parties().get(position)));
        headcount.setCount(people[position]);
        return headcount;
    }

    private ActivityStory then(int day, String by, Runnable work) {
        stage.timeline().add(day, by, work);
        return this;
    }

    private RecordRef ref() {
        return RecordRef.latest(id);
    }

    private Activities activities() {
        return stage.activities();
    }
}
