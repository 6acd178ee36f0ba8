package org.lianjian.agreements.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/**
 * An agreement (共建协议) with its parties, promises, signatures and suspensions: DRAFT → SUBMITTED → RETURNED | APPROVED → SIGNED → ACTIVE → EXPIRED |
 * TERMINATED | SUPERSEDED; ACTIVE ⇄ SUSPENDED; DRAFT, RETURNED → WITHDRAWN (DOMAIN.md §3). Every step checks that it may be taken and ends with
 * {@link org.lianjian.platform.errors.RuleViolated} if not. What is written is fixed from submission on unless it is returned (invariant 8).
 */
@Entity
@Table(name = "agreement")
public class Agreement extends AgreementParts {

    /** For the persistence provider. */
    protected Agreement() {
    }

    /** Draws up a draft; the rules that need no other agreement are checked now. */
    public static Agreement draft(AgreementContent content, PairingKindEntity kind, int maxYears, Occasion occasion) {
        Agreement agreement = new Agreement();
        agreement.state = AgreementState.DRAFT;
        agreement.write(content, kind, maxYears);
        agreement.touchedBy(occasion.actor(), occasion.now());
        return agreement;
    }

    /** Writes a draft or a returned agreement anew. */
    public void change(AgreementContent content, PairingKindEntity newKind, int maxYears, Occasion occasion) {
        begin(AgreementStep.CHANGE, occasion);
        write(content, newKind, maxYears);
    }

    /** Hands it in: it joins the pairing and gets its number, which it keeps when it was returned (invariants 1 and 16). */
    public void submit(Pairing pairing, Collection<TermOnFile> others, Supplier<OfficialNumber> numbering, Occasion occasion) {
        begin(AgreementStep.SUBMIT, occasion);
        TermsDoNotOverlap.check(term, predecessorId, others);
        handIn(pairing, numbering, occasion);
        state = AgreementState.SUBMITTED;
    }

    /**
     * Enters a draft that is signed on paper and has begun: as it is on paper, with a number of ours (invariant 16). It is active, or over by its
     * dates; the scan is missing until it is added.
     */
    public void enterFromPaper(List<SignedPage> pages, Pairing pairing, Collection<TermOnFile> others, Supplier<OfficialNumber> numbering,
            Occasion occasion) {
        begin(AgreementStep.SUBMIT, occasion);
        EnteredFromPaper.rules(this, pages, occasion).forEach(Runnable::run);
        TermsDoNotOverlap.check(term, predecessorId, others);
        handIn(pairing, numbering, occasion);
        pages.forEach(page -> signatures.add(new AgreementSignature(this, page, occasion.actor().displayName(), occasion.now())));
        fromPaper = true;
        scanMissing = true;
        activatedOn = term.getStart();
        state = occasion.today().isAfter(term.getEffectiveEnd()) ? AgreementState.EXPIRED : AgreementState.ACTIVE;
    }

    /** Adds the scan of the paper it was entered from. */
    public void addScan(long scan, Occasion occasion) {
        begin(AgreementStep.ADD_SCAN, occasion);
        signatures.forEach(signature -> signature.addScan(scan));
        scanMissing = false;
    }

    /** Notes the number that stands on the paper. */
    public void notePaperNumber(String onPaper) {
        paperNumber = onPaper.strip();
        searchText = Wording.searchText(this);
    }

    /** Gives up a draft or a returned agreement. What it would have renewed can then be renewed again. */
    public void withdraw(Occasion occasion) {
        begin(AgreementStep.WITHDRAW, occasion);
        predecessorId = null;
        state = AgreementState.WITHDRAWN;
    }

    /** Hands it back to be changed. */
    public void returnIt(String why, Occasion occasion) {
        begin(AgreementStep.RETURN, occasion);
        reason = why.strip();
        state = AgreementState.RETURNED;
    }

    /** Approves it, provided that its term is still free. */
    public void approve(Collection<TermOnFile> others, Occasion occasion) {
        begin(AgreementStep.APPROVE, occasion);
        TermsDoNotOverlap.check(term, predecessorId, others);
        state = AgreementState.APPROVED;
    }

    /** Registers one party's signature; the last one makes it signed. */
    public void sign(SignedPage page, Occasion occasion) {
        begin(AgreementStep.SIGN, occasion);
        SignatureIsDue.check(page, this, occasion.today());
        signatures.add(new AgreementSignature(this, page, occasion.actor().displayName(), occasion.now()));
        if (SigningNeedsEveryParty.missing(parties(), signedBy()).isEmpty()) {
            state = AgreementState.SIGNED;
        }
    }

    /** Lets it begin, within its term and provided that no other of the pairing is in the way. */
    public void activate(Collection<TermOnFile> others, Occasion occasion) {
        begin(AgreementStep.ACTIVATE, occasion);
        TermsDoNotOverlap.check(term, predecessorId, others);
        activatedOn = occasion.today();
        state = AgreementState.ACTIVE;
    }

    /** Lets it rest from today on. */
    public void suspend(String why, Occasion occasion) {
        begin(AgreementStep.SUSPEND, occasion);
        int last = suspensions.stream().mapToInt(AgreementSuspension::getPosition).max().orElse(0);
        suspensions.add(new AgreementSuspension(this, last + 1, occasion.today()));
        reason = why.strip();
        state = AgreementState.SUSPENDED;
    }

    /** Lets it count again from today on. */
    public void resume(Occasion occasion) {
        begin(AgreementStep.RESUME, occasion);
        suspensions.removeIf(suspension -> suspension.isOpen() && suspension.beganOn(occasion.today()));
        suspensions.stream().filter(AgreementSuspension::isOpen).forEach(open -> open.endBefore(occasion.today()));
        state = AgreementState.ACTIVE;
    }

    /** Ends it early; the day is its last. */
    public void terminate(String why, LocalDate lastDay, long document, Occasion occasion) {
        begin(AgreementStep.TERMINATE, occasion);
        if (lastDay.isAfter(occasion.today()) || lastDay.isBefore(term.getStart())) {
            throw new InvalidInput("effectiveOn", "agreements.terminatedOutsideTerm", lastDay, term.getStart(), occasion.today());
        }
        reason = why.strip();
        documentId = document;
        term = term.endingOn(lastDay);
        state = AgreementState.TERMINATED;
    }

    /** Notes that its last day has passed. False if it has not, or it does not run. */
    public boolean expire(Occasion occasion) {
        boolean over = isRunning() && occasion.today().isAfter(term.getEffectiveEnd());
        if (over) {
            touchedBy(occasion.actor(), occasion.now());
            state = AgreementState.EXPIRED;
        }
        return over;
    }

    /** Ends it on the day before its successor starts. False if it does not run any more: then it stays as it ended. */
    public boolean supersede(Agreement successor, Occasion occasion) {
        boolean running = isRunning();
        if (running) {
            touchedBy(occasion.actor(), occasion.now());
            term = term.endingOn(successor.getTerm().getStart().minusDays(1));
            state = AgreementState.SUPERSEDED;
        }
        return running;
    }

    /** Draws up its successor: the following term, the same parties as they are named now, and what is not done yet. */
    public Agreement renew(List<NamedParty> partiesNow, PairingKindEntity sameKind, int maxYears, Occasion occasion) {
        demand(AgreementStep.RENEW, occasion);
        Term next = term.following(maxYears);
        List<CommitmentLine> unmet = commitments().stream().filter(commitment -> !commitment.isMet())
                .map(commitment -> commitment.carriedOver(term, next)).toList();
        Agreement successor = draft(new AgreementContent(title, goals, next.getStart(), next.getEnd(), partiesNow, unmet), sameKind, maxYears,
                occasion);
        successor.predecessorId = id;
        return successor;
    }

    /** Adds a text agreed on while it runs, with a promise or without; its own text stays as it was signed (invariant 8). */
    public AgreementAddendum addAddendum(String text, CommitmentLine promise, Occasion occasion) {
        begin(AgreementStep.ADD_ADDENDUM, occasion);
        AgreementAddendum addendum = new AgreementAddendum(this, addenda.size() + 1, text.strip(), occasion);
        addenda.add(addendum);
        if (promise != null) {
            PromiseFits.check(promise, this);
            int last = commitments.stream().mapToInt(AgreementCommitment::getPosition).max().orElse(0);
            commitments.add(new AgreementCommitment(this, addendum, promise, term.getEffectiveEnd(), last + 1));
        }
        return addendum;
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(AgreementStep step, Occasion occasion) {
        return StepObjections.to(step, this, occasion);
    }

    /** Demands that the step can be taken on this occasion. */
    public void demand(AgreementStep step, Occasion occasion) {
        objection(step, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
    }

    /** Whether it counted on that day (invariant 4): begun, within its term, not suspended. */
    public boolean countsOn(LocalDate day) {
        return activatedOn != null && term.contains(day) && suspensions.stream().noneMatch(suspension -> suspension.covers(day));
    }

    private void handIn(Pairing pairing, Supplier<OfficialNumber> numbering, Occasion occasion) {
        pairingId = pairing.getId();
        if (key == null) {
            OfficialNumber given = numbering.get();
            key = given.key();
            number = given.number();
            searchText = Wording.searchText(this);
        }
        submittedAt = occasion.now();
        submittedBy = occasion.actor().accountId();
    }

    private boolean isRunning() {
        return state == AgreementState.ACTIVE || state == AgreementState.SUSPENDED;
    }

    private void begin(AgreementStep step, Occasion occasion) {
        demand(step, occasion);
        touchedBy(occasion.actor(), occasion.now());
    }

    private void write(AgreementContent content, PairingKindEntity pairingKind, int maxYears) {
        content.check(pairingKind, maxYears);
        kind = pairingKind.getCode();
        title = content.title();
        goals = content.goals();
        term = new Term(content.start(), content.end());
        DraftLines.writeParties(this, parties, content.parties());
        DraftLines.writeCommitments(this, commitments, content.commitments());
        decidingLevel = DecidingLevelOf.parties(parties());
        partiesLabel = Wording.label(parties());
        searchText = Wording.searchText(this);
    }
}
