package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.DeferralDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.ResolutionBoard;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionReport;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** The rules of resolutions: who closes them, what stays, who sees them, and their numbers (invariants 6, 8, 15, 16). */
@ExtendWith(ArquillianExtension.class)
class ResolutionRulesIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Resolved resolved;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Paperwork paperwork;

    @Inject
    private OfficeClock clock;

    private Town town;
    private Twins twins;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        twins = filings.twinsIn(town);
    }

    /** Invariant 16. */
    @Test
    void issuedMinutesOpenResolutionsWithNumbersOfTheirOwn() {
        ResolutionDetails first = resolved.by(twins);
        ResolutionDetails second = resolved.by(twins);
        int year = clock.today().getYear();
        assertThat(first.key()).isEqualTo("JY-%s-%d-0001".formatted(town.digits(), year));
        assertThat(first.number()).isEqualTo("试决〔%d〕1号".formatted(year));
        assertThat(second.key()).isEqualTo("JY-%s-%d-0002".formatted(town.digits(), year));
        assertThat(first.state()).isEqualTo(ResolutionState.OPEN);
        assertThat(first.ownerId()).isEqualTo(twins.enterprise());
        assertThat(first.agreementId()).isEqualTo(twins.agreement().id());
    }

    /** Invariant 6. */
    @Test
    void whoeverVerifiesIsNotItsOwner() {
        ResolutionDetails claimed = resolved.claim(twins, resolved.by(twins));
        Actor colleague = office.secretaryOfEnterprise(twins.enterprise(), town);
        refused(6, () -> office.as(twins.filer(), () -> resolutions.verify(ref(claimed))));
        refused(6, () -> office.as(colleague, () -> resolutions.verify(ref(claimed))));
        refused(6, () -> office.as(colleague, () -> resolutions.reopen(ref(claimed), "示例 未办")));
        assertThat(resolved.verify(twins, claimed).state()).isEqualTo(ResolutionState.VERIFIED);
    }

    /** Invariant 6. */
    @Test
    void whereTheTownshipTakesPartTheMunicipalLevelDecides() {
        long body = office.newTownshipBody(town);
        ResolutionDetails open = resolved.jointly(twins.official(), List.of(twins.official(), twins.filer()), twins.enterprise(), body,
                twins.enterprise());
        ResolutionDetails claimed = resolved.claim(twins, open);
        refused(6, () -> office.as(twins.official(), () -> resolutions.verify(ref(claimed))));
        assertThat(office.as(office.municipalOfficial(town), () -> resolutions.verify(ref(claimed))).state()).isEqualTo(ResolutionState.VERIFIED);
    }

    /** Invariant 8. */
    @Test
    void whatIsVerifiedNeverChanges() {
        ResolutionDetails closed = resolved.verify(twins, resolved.claim(twins, resolved.by(twins)));
        refused(null, () -> office.as(twins.filer(), () -> resolutions.claim(ref(closed), "示例", List.of(paperwork.pdf()))));
        refused(null, () -> office.as(twins.partner(), () -> resolutions.reopen(ref(closed), "示例")));
        refused(null, () -> office.as(twins.official(), () -> resolutions.defer(ref(closed), deferral(closed.due().plusDays(1)))));
        ResolutionDetails corrected = office.as(twins.partner(), () -> resolutions.addAddendum(ref(closed), "示例 更正"));
        assertThat(corrected.steps()).containsExactly(ResolutionStep.ADD_ADDENDUM);
        assertThat(corrected.claims()).isEqualTo(closed.claims());
        assertThat(corrected.text()).isEqualTo(closed.text());
        assertThat(office.as(twins.official(), () -> resolutions.history(closed.id()))).filteredOn(entry -> entry.outcome() == Outcome.DONE)
                .extracting(entry -> entry.event())
                .containsExactlyInAnyOrder(AuditEvent.RESOLUTION_OPENED, AuditEvent.RESOLUTION_CLAIMED, AuditEvent.RESOLUTION_VERIFIED,
                        AuditEvent.RESOLUTION_ADDENDUM_ADDED);
    }

    /** Invariant 15. */
    @Test
    void whatIsOutOfReachDoesNotExist() {
        ResolutionDetails open = resolved.by(twins);
        Town elsewhere = office.newTown();
        for (Actor stranger : List.of(office.official(elsewhere), office.secretaryOfEnterprise(office.newEnterprise(town), town))) {
            assertThatThrownBy(() -> office.as(stranger, () -> resolutions.get(open.id()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.as(stranger, () -> resolutions.start(RecordRef.latest(open.id())))).isInstanceOf(NotFound.class);
            assertThat(office.as(stranger, () -> resolutions.list(ResolutionFilter.any(), PageQuery.first(50))).items()).isEmpty();
        }
        assertThatThrownBy(() -> office.as(office.official(elsewhere), () -> resolutions.defer(ref(open), deferral(open.due().plusDays(9)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(twins.filer(), () -> resolutions.defer(ref(open), deferral(open.due().plusDays(9)))))
                .isInstanceOf(AccessRefused.class);
    }

    /** Invariant 15. */
    @Test
    void theAgendaOpensWithWhatConcernsNobodyElse() {
        ResolutionDetails open = resolved.by(twins);
        long third = office.newVillage(town);
        Actor thirdSecretary = office.secretaryOfVillage(third, town);
        ResolutionDetails ofOthers = resolved.jointly(twins.official(), List.of(thirdSecretary, twins.filer()), twins.enterprise(), third,
                twins.enterprise());

        MeetingDetails next = resolved.nextMeeting(twins);

        assertThat(next.agenda()).filteredOn(item -> item.isFollowUp()).extracting(item -> item.resolutionId()).containsExactly(open.id());
        assertThat(office.as(twins.filer(), () -> resolutions.get(open.id())).reports()).extracting(ResolutionReport::outcome)
                .containsExactly(Resolved.OUTCOME);
        assertThat(office.as(twins.filer(), () -> resolutions.get(ofOthers.id())).reports()).isEmpty();
    }

    @Test
    void whatIsClosedIsNoLongerOnTheNextAgenda() {
        resolved.verify(twins, resolved.claim(twins, resolved.by(twins)));
        assertThat(resolved.nextMeeting(twins).agenda()).noneMatch(item -> item.isFollowUp());
    }

    @Test
    void theBoardAndTheRateFollowFromTheDay() {
        LocalDate past = clock.today().minusDays(3);
        ResolutionDetails overdue = resolved.by(twins, past);
        ResolutionDetails late = resolved.verify(twins, resolved.claim(twins, resolved.by(twins, past)));
        ResolutionDetails open = resolved.by(twins);
        ResolutionDetails claimed = resolved.claim(twins, resolved.by(twins));

        ResolutionBoard board = office.as(twins.official(), () -> resolutions.board(ResolutionFilter.any(), 10));
        assertThat(column(board, BoardColumn.OVERDUE)).containsExactly(overdue.id());
        assertThat(column(board, BoardColumn.OPEN)).containsExactly(open.id());
        assertThat(column(board, BoardColumn.CLAIMED)).containsExactly(claimed.id());
        assertThat(column(board, BoardColumn.CLOSED)).containsExactly(late.id());
        ClosureRate rate = office.as(twins.filer(), () -> resolutions.closure(ResolutionFilter.any(), past, clock.today()));
        assertThat(rate).isEqualTo(ClosureRate.of(past, clock.today(), 2, 0, 1));
    }

    @Test
    void moreTimeKeepsTheDaysBefore() {
        ResolutionDetails open = resolved.by(twins);
        ResolutionDetails deferred = office.as(twins.official(), () -> resolutions.defer(ref(open), deferral(open.due().plusDays(20))));
        assertThat(deferred.state()).isEqualTo(ResolutionState.DEFERRED);
        assertThat(deferred.firstDue()).isEqualTo(open.due());
        assertThat(deferred.deferrals()).singleElement().satisfies(entry -> assertThat(entry.before()).isEqualTo(open.due()));
    }

    private static List<Long> column(ResolutionBoard board, BoardColumn column) {
        return board.columns().stream().filter(part -> part.column() == column).flatMap(part -> part.slice().items().stream())
                .map(ResolutionRow::id).toList();
    }

    static DeferralDraft deferral(LocalDate day) {
        DeferralDraft draft = new DeferralDraft();
        draft.setDue(day);
        draft.setReason("示例 汛期");
        return draft;
    }

    private static RecordRef ref(ResolutionDetails resolution) {
        return RecordRef.of(resolution.id(), resolution.version());
    }

    private static void refused(Integer invariant, ThrowingCallable step) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, step);
        assertThat(refused).as("refusal by invariant %s", invariant).isNotNull();
        assertThat(refused.invariant()).as(refused.getMessage()).isEqualTo(invariant);
    }
}
