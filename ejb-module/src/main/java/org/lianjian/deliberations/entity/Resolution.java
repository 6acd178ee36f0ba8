package org.lianjian.deliberations.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/**
 * What a meeting resolved (决议), from issuing to closure (销号): OPEN → IN_PROGRESS → CLAIMED_DONE → VERIFIED | REOPENED, which goes on like
 * IN_PROGRESS; DEFERRED with a later day (DOMAIN.md §3). Who has not said that they began may still claim: what is done was begun. Every step
 * checks that it may be taken and ends with {@link org.lianjian.platform.errors.RuleViolated} if not. What the meeting resolved never changes, and
 * nothing does once it is verified; corrections are addenda (invariant 8).
 */
@Entity
@Table(name = "resolution")
@RecordedAs(ObjectType.RESOLUTION)
public class Resolution extends ResolutionParts {

    /** For the persistence provider. */
    protected Resolution() {
    }

    /** Opens what issued minutes say (invariant 16). */
    public static Resolution open(ResolutionContent content, OfficialNumber given, Occasion occasion) {
        Resolution resolution = new Resolution();
        resolution.write(content, given, occasion.today());
        resolution.become(ResolutionState.OPEN);
        resolution.touchedBy(occasion.actor(), occasion.now());
        return resolution;
    }

    /** Its owner begins. */
    public void start(Occasion occasion) {
        begin(ResolutionStep.START, occasion);
        become(ResolutionState.IN_PROGRESS);
    }

    /**
     * Its owner says that it is done, and shows it.
     *
     * @param evidence ids of files, at least one
     */
    public void claim(String proof, List<Long> evidence, Occasion occasion) {
        begin(ResolutionStep.CLAIM, occasion);
        if (evidence.isEmpty()) {
            throw new InvalidInput("evidence", "resolutions.proofMissing");
        }
        claims.add(new ClaimEntry(this, proof.strip(), evidence, occasion));
        claimedOn = occasion.today();
        claimedBy = occasion.actor().accountId();
        become(ResolutionState.CLAIMED_DONE);
    }

    /** Somebody else finds it done (invariant 6). */
    public void verify(Occasion occasion) {
        begin(ResolutionStep.VERIFY, occasion);
        standingClaim().answer(null, occasion);
        closedOn = occasion.today();
        become(ResolutionState.VERIFIED);
    }

    /** Somebody else finds it not done (invariant 6). */
    public void reopen(String why, Occasion occasion) {
        begin(ResolutionStep.REOPEN, occasion);
        standingClaim().answer(why.strip(), occasion);
        claimedOn = null;
        claimedBy = null;
        become(ResolutionState.REOPENED);
    }

    /** Gives it more time; the days before are kept. */
    public void defer(LocalDate day, String why, Occasion occasion) {
        begin(ResolutionStep.DEFER, occasion);
        if (!day.isAfter(dueOn) || day.isBefore(occasion.today())) {
            throw new InvalidInput("due", "resolutions.deferredBackwards", day, dueOn, occasion.today());
        }
        deferrals.add(new DeferralEntry(this, day, why.strip(), occasion));
        dueOn = day;
        become(ResolutionState.DEFERRED);
    }

    /** Links what comes out of it. */
    public void bear(ResolutionStep birth, List<Newborn> newborns, Occasion occasion) {
        begin(birth, occasion);
        newborns.forEach(newborn -> offspring.add(new OffspringEntry(this, newborn, occasion)));
    }

    /** Links a correction to a closed one (invariant 8). */
    public void addAddendum(String correction, Occasion occasion) {
        begin(ResolutionStep.ADD_ADDENDUM, occasion);
        addenda.add(new ResolutionAddendumEntry(this, correction.strip(), occasion));
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(ResolutionStep step, Occasion occasion) {
        return ResolutionObjections.to(step, this, occasion);
    }

    /** Demands that the step can be taken on this occasion. */
    public void demand(ResolutionStep step, Occasion occasion) {
        objection(step, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
    }

    private void begin(ResolutionStep step, Occasion occasion) {
        demand(step, occasion);
        touchedBy(occasion.actor(), occasion.now());
    }

    private ClaimEntry standingClaim() {
        return claims.stream().filter(ClaimEntry::isOpen).findFirst().orElseThrow();
    }

    private void become(ResolutionState next) {
        state = next;
        stage = ResolutionStage.of(next);
    }

    private void write(ResolutionContent content, OfficialNumber given, LocalDate today) {
        meetingId = content.meetingId();
        agendaItemId = content.agendaItemId();
        agreementId = content.agreementId();
        key = given.key();
        number = given.number();
        text = content.text().strip();
        measure = content.measure();
        ownerId = content.ownerId();
        ownerName = content.owner().shortName();
        ownerPerson = content.ownerPerson().strip();
        issuedOn = today;
        firstDueOn = content.due();
        dueOn = content.due();
        for (int position = 0; position < content.parties().size(); position++) {
            parties.add(new ResolutionParty(this, content.parties().get(position), position));
        }
        decidingLevel = ClosedByAnother.decidingLevel(content.parties());
        partiesLabel = Wording.label(content.parties());
        searchText = Wording.searchText(number, key, text, partiesLabel);
    }
}
