package org.lianjian.cooperation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/**
 * A project under an agreement: PROPOSED → AGREED (all parties) → IN_PROGRESS → COMPLETED → ACCEPTED; ABANDONED before that (DOMAIN.md §3). Every
 * step checks that it may be taken and ends with {@link RuleViolated} if not. What is accepted never changes; corrections are linked (invariant 8).
 */
@Entity
@Table(name = "project")
@RecordedAs(ObjectType.PROJECT)
public class Project extends ProjectParts {

    private static final int WHOLE = 100;

    /** For the persistence provider. */
    protected Project() {
    }

    /** Proposes it; somebody who acts for a party does. The number stays (invariant 16). */
    public static Project propose(ProjectContent plan, AgreementOnADay agreement, Occasion occasion) {
        Project project = new Project();
        project.state = ProjectState.PROPOSED;
        project.agreementId = agreement.id();
        project.decidingLevel = agreement.decidingLevel();
        for (int position = 0; position < agreement.parties().size(); position++) {
            project.parties.add(new ProjectParty(project, agreement.parties().get(position), position));
        }
        project.partiesLabel = ProjectWording.label(agreement.parties());
        ActsForAParty.objection(occasion.actor(), project).ifPresent(objection -> {
            throw objection.asError();
        });
        project.write(plan, agreement);
        project.touchedBy(occasion.actor(), occasion.now());
        return project;
    }

    /** Takes the number given on proposal. */
    public void take(OfficialNumber given) {
        if (key != null) {
            throw RuleViolated.wrongState("number", state);
        }
        key = given.key();
        number = given.number();
        searchText = ProjectWording.searchText(this);
    }

    /** Writes the plan anew; all have to agree anew. The agreement stays. */
    public void change(ProjectContent plan, AgreementOnADay agreement, Occasion occasion) {
        begin(ProjectStep.CHANGE, occasion);
        write(plan, agreement);
    }

    /** Agrees for the parties the actor acts for; with the last of them the project is agreed. */
    public void agree(Occasion occasion) {
        begin(ProjectStep.AGREE, occasion);
        ActsForAParty.parties(occasion.actor(), parties).stream().filter(party -> !party.hasAgreed()).forEach(party -> party.agree(occasion));
        if (parties.stream().allMatch(ProjectParty::hasAgreed)) {
            state = ProjectState.AGREED;
        }
    }

    /** Begins the work. */
    public void start(Occasion occasion) {
        begin(ProjectStep.START, occasion);
        state = ProjectState.IN_PROGRESS;
    }

    /** Notes the day a milestone was reached, or null that it is not. */
    public ProjectMilestone mark(long milestoneId, LocalDate doneOn, Occasion occasion) {
        begin(ProjectStep.MARK_MILESTONE, occasion);
        ProjectMilestone milestone = milestones.stream().filter(one -> Objects.equals(one.getId(), milestoneId)).findFirst()
                .orElseThrow(() -> new InvalidInput("milestoneId", "projects.unknownMilestone"));
        if (doneOn != null && doneOn.isAfter(occasion.today())) {
            throw new InvalidInput("doneOn", "projects.doneInTheFuture");
        }
        milestone.mark(doneOn, occasion);
        measure();
        return milestone;
    }

    /** Adds a note on the progress. */
    public void note(LocalDate day, String text, Occasion occasion) {
        begin(ProjectStep.ADD_NOTE, occasion);
        if (day.isAfter(occasion.today())) {
            throw new InvalidInput("notedOn", "projects.doneInTheFuture");
        }
        remarks.add(ProjectRemark.note(this, day, text, occasion));
    }

    /** Adds a money entry. */
    public ProjectMoney enter(MoneyContent content, Occasion occasion) {
        begin(ProjectStep.ENTER_MONEY, occasion);
        EnteredByWhoKnows.check(content, this, occasion);
        ProjectMoney entry = new ProjectMoney(this, content, occasion);
        money.add(entry);
        return entry;
    }

    /** Takes a money entry back, once. */
    public ProjectMoney reverse(long entryId, String why, Occasion occasion) {
        begin(ProjectStep.REVERSE_MONEY, occasion);
        ProjectMoney entry = money.stream().filter(one -> Objects.equals(one.getId(), entryId)).findFirst()
                .orElseThrow(() -> new NotFound("money", entryId));
        if (!Ledger.of(this).isReversible(entry)) {
            throw new RuleViolated(8, "projects.refusal.reversed");
        }
        EnteredByWhoKnows.demandSide(entry.getKind(), entry.getPayerId(), entry.getPayeeId(), this, occasion.actor());
        ProjectMoney reversal = entry.reversal(why.strip(), occasion);
        money.add(reversal);
        return reversal;
    }

    /** Claims it done. */
    public void complete(String result, Map<Long, BigDecimal> fulfils, Occasion occasion) {
        begin(ProjectStep.COMPLETE, occasion);
        outcome = result.strip();
        contributions.clear();
        contributions.putAll(fulfils);
        completedAt = occasion.now();
        completedBy = occasion.actor().accountId();
        completedByName = occasion.actor().displayName();
        state = ProjectState.COMPLETED;
    }

    /** Accepts it (invariants 6 and 10). */
    public void accept(Occasion occasion) {
        begin(ProjectStep.ACCEPT, occasion);
        reviewed(null, ProjectState.ACCEPTED, occasion);
    }

    /** Hands it back to be gone on with. */
    public void returnIt(String why, Occasion occasion) {
        begin(ProjectStep.RETURN, occasion);
        reviewed(why.strip(), ProjectState.IN_PROGRESS, occasion);
    }

    /** Gives it up. */
    public void abandon(String why, Occasion occasion) {
        begin(ProjectStep.ABANDON, occasion);
        reason = why.strip();
        state = ProjectState.ABANDONED;
    }

    /** Links a correction to what was accepted (invariant 8). */
    public void addAddendum(String text, Occasion occasion) {
        begin(ProjectStep.ADD_ADDENDUM, occasion);
        remarks.add(ProjectRemark.addendum(this, text, occasion));
    }

    /** Adds evidence files. */
    public void addEvidence(List<Long> attachmentIds) {
        evidence.addAll(attachmentIds);
    }

    /** Checks that the plan still reads as the caller has read it; what else happened does not matter. */
    public void expectPlan(RecordRef ref) {
        if (ref.version() != null && (ref.version() < planSince || ref.version() > getVersion())) {
            throw new StaleVersion(getChangedByName(), getChangedAt());
        }
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(ProjectStep step, Occasion occasion) {
        return ProjectObjections.to(step, this, occasion);
    }

    private void begin(ProjectStep step, Occasion occasion) {
        objection(step, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
        touchedBy(occasion.actor(), occasion.now());
    }

    private void reviewed(String why, ProjectState result, Occasion occasion) {
        reason = why;
        reviewedAt = occasion.now();
        reviewedBy = occasion.actor().accountId();
        reviewedByName = occasion.actor().displayName();
        state = result;
    }

    private void write(ProjectContent plan, AgreementOnADay agreement) {
        UnderARunningAgreement.check(plan, agreement);
        title = plan.title().strip();
        aims = plan.aims();
        budget = plan.budget();
        currency = plan.currency();
        parties.forEach(party -> party.facePlan(plan.performing().contains(party.getOrganizationId())));
        listings.clear();
        listings.addAll(plan.listings());
        milestones.clear();
        for (int position = 0; position < plan.milestones().size(); position++) {
            milestones.add(new ProjectMilestone(this, plan.milestones().get(position), position));
        }
        firstDue = milestones.stream().map(ProjectMilestone::getDue).min(Comparator.naturalOrder()).orElseThrow();
        lastDue = milestones.stream().map(ProjectMilestone::getDue).max(Comparator.naturalOrder()).orElseThrow();
        // The version that storing this plan gives the record.
        planSince = getVersion() + 1;
        measure();
        searchText = ProjectWording.searchText(this);
    }

    private void measure() {
        long done = milestones.stream().filter(milestone -> milestone.getDoneOn() != null).count();
        percentDone = (int) (WHOLE * done / milestones.size());
    }
}
