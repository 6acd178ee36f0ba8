package org.lianjian.inspections.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingSaid;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Objection;

/**
 * An auditor's finding: ISSUED → ACKNOWLEDGED → CLAIMED → VERIFIED | REOPENED, REOPENED → CLAIMED again; ESCALATED once the day has passed without a
 * claim, from where it goes on the same way (DOMAIN.md §3). What it says when issued never changes; everything said later is added as an entry. Every
 * step checks that it may be taken and ends with {@link org.lianjian.platform.errors.RuleViolated} if not.
 */
@Entity
@Table(name = "finding")
@RecordedAs(ObjectType.FINDING)
public class Finding extends FindingRecord {

    @ElementCollection
    @CollectionTable(name = "finding_record", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    private List<ConcernedRecord> records = new ArrayList<>();

    @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<FindingEntry> entries = new ArrayList<>();

    /** For the persistence provider. */
    protected Finding() {
    }

    /** Issues it; one of the engagement's auditors does, who does not belong to the organisation. The number is taken last (invariant 16). */
    public static Finding issue(FindingContent content, Supplier<OfficialNumber> numbering, FindingOccasion occasion) {
        Finding finding = new Finding();
        finding.write(content, occasion);
        VerifiedByAnother.objection(finding, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
        OfficialNumber given = numbering.get();
        finding.key = given.key();
        finding.number = given.number();
        finding.searchText = String.join(" ", finding.number, finding.key, finding.title, finding.organizationName).toLowerCase(Locale.ROOT);
        finding.touchedBy(occasion.actor(), occasion.now());
        finding.say(FindingSaid.ISSUED, null, finding.dueOn, occasion);
        return finding;
    }

    /** The organisation takes note. An escalated finding stays so until it is claimed. */
    public void acknowledge(String text, FindingOccasion occasion) {
        begin(FindingStep.ACKNOWLEDGE, occasion);
        acknowledgedAt = occasion.now();
        state = state == FindingState.ESCALATED ? state : FindingState.ACKNOWLEDGED;
        say(FindingSaid.ACKNOWLEDGED, text, null, occasion);
    }

    /** The organisation says it is rectified, with files to prove it or the reason for there being none. */
    public void claim(ClaimDraft claim, List<Long> evidence, FindingOccasion occasion) {
        begin(FindingStep.CLAIM, occasion);
        if (evidence.isEmpty() && (claim.getWithoutEvidence() == null || claim.getWithoutEvidence().isBlank())) {
            throw new InvalidInput("evidence", "findings.evidenceOrReason");
        }
        state = FindingState.CLAIMED;
        claimedBy = occasion.actor().accountId();
        say(FindingSaid.CLAIMED, claim.getText(), null, occasion).prove(evidence, claim.getWithoutEvidence());
    }

    /** An auditor has seen to it that the claim holds. */
    public void verify(String text, FindingOccasion occasion) {
        begin(FindingStep.VERIFY, occasion);
        state = FindingState.VERIFIED;
        say(FindingSaid.VERIFIED, text, null, occasion);
    }

    /** An auditor found that the claim does not hold and sets a new day. */
    public void reopen(String why, LocalDate newDay, FindingOccasion occasion) {
        begin(FindingStep.REOPEN, occasion);
        dueOn = FindingDue.checked(newDay, occasion.today());
        state = FindingState.REOPENED;
        say(FindingSaid.REOPENED, why, newDay, occasion);
    }

    /** The calendar escalates what is overdue; false when a claim or another day came first. */
    public boolean escalate(FindingOccasion occasion) {
        if (!FindingLifeCycle.AWAITING.contains(state) || !isOverdueOn(occasion.today())) {
            return false;
        }
        touchedBy(occasion.actor(), occasion.now());
        state = FindingState.ESCALATED;
        escalatedAt = occasion.now();
        say(FindingSaid.ESCALATED, null, dueOn, occasion);
        return true;
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(FindingStep step, FindingOccasion occasion) {
        return FindingStepObjections.to(step, this, occasion);
    }

    /** Whether its day has passed and no claim has come. */
    public boolean isOverdueOn(LocalDate today) {
        return FindingLifeCycle.UNANSWERED.contains(state) && today.isAfter(dueOn);
    }

    /** What it is about; empty when it is about the organisation itself. */
    public List<RecordConcerned> records() {
        return records.stream().map(ConcernedRecord::described).toList();
    }

    /** Everything said so far, oldest first. */
    public List<FindingEntry> entries() {
        return List.copyOf(entries);
    }

    private void begin(FindingStep step, FindingOccasion occasion) {
        objection(step, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
        touchedBy(occasion.actor(), occasion.now());
    }

    private FindingEntry say(FindingSaid said, String text, LocalDate day, FindingOccasion occasion) {
        FindingEntry entry = new FindingEntry(this, said, text, day, occasion);
        entries.add(entry);
        return entry;
    }

    private void write(FindingContent content, FindingOccasion occasion) {
        state = FindingState.ISSUED;
        engagementId = content.engagementId();
        severity = content.severity();
        title = content.title().strip();
        rule = content.rule().strip();
        ruleCode = content.ruleCode() == null || content.ruleCode().isBlank() ? null : content.ruleCode().strip();
        description = content.description().strip();
        organizationId = content.answering().id();
        organizationName = content.answering().shortName();
        townshipCode = content.answering().townshipCode();
        bodyLevel = content.answering().bodyLevel();
        dueOn = FindingDue.checked(content.dueOn(), occasion.today());
        issuedByName = occasion.actor().displayName();
        content.records().forEach(record -> records.add(new ConcernedRecord(record)));
    }
}
