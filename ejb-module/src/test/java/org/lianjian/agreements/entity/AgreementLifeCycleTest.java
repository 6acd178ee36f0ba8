package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.entity.AnAgreement.BEFORE;
import static org.lianjian.agreements.entity.AnAgreement.CALENDAR;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.AnAgreement.TOWNSHIP_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE_SECRETARY;
import static org.lianjian.agreements.entity.AnAgreement.on;
import static org.lianjian.agreements.entity.AnAgreement.pageOf;
import static org.lianjian.agreements.entity.Refusals.invalid;
import static org.lianjian.agreements.entity.Refusals.outOfPlace;
import static org.lianjian.agreements.entity.Refusals.refused;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.platform.steps.Occasion;

class AgreementLifeCycleTest {

    private static final Occasion DECIDING = on(BEFORE, TOWNSHIP_OFFICIAL);
    private static final LocalDate MIDDLE = START.plusMonths(3);

    @Test
    void submissionGivesTheNumber() {
        Agreement agreement = AnAgreement.ofTwo().submitted();
        assertThat(agreement.getState()).isEqualTo(AgreementState.SUBMITTED);
        assertThat(agreement.getNumber()).isEqualTo("花结〔2026〕3号");
        assertThat(agreement.getSearchText()).contains("花结〔2026〕3号", "xy-330784114-2026-0003");
    }

    @Test
    void aReturnedAgreementKeepsItsNumber() {
        Agreement agreement = AnAgreement.ofTwo().submitted();
        agreement.returnIt("请补充承诺事项", DECIDING);
        agreement.submit(AnAgreement.pairingOf(agreement), List.of(), () -> {
            throw new AssertionError("no second number");
        }, on(BEFORE, VILLAGE_SECRETARY));
        assertThat(agreement.getKey()).isEqualTo("XY-330784114-2026-0003");
        assertThat(agreement.getReason()).isEqualTo("请补充承诺事项");
    }

    @Test
    void submissionNeedsAFreeTerm() {
        Agreement agreement = AnAgreement.ofTwo().draft();
        TermOnFile inTheWay = new TermOnFile(11, "花结〔2025〕9号", AgreementState.ACTIVE, START.minusYears(1), START);
        refusedByInvariant(1, "agreements.termsOverlap", () -> agreement.submit(AnAgreement.pairingOf(agreement), List.of(inTheWay),
                () -> null, on(BEFORE, VILLAGE_SECRETARY)));
        assertThat(agreement.getState()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void approvalLooksForAFreeTermAgain() {
        TermOnFile inTheWay = new TermOnFile(11, "花结〔2025〕9号", AgreementState.APPROVED, END, END.plusYears(1));
        refusedByInvariant(1, "agreements.termsOverlap", () -> AnAgreement.ofTwo().submitted().approve(List.of(inTheWay), DECIDING));
    }

    @Test
    void whatIsHandedInIsNotChangedAnyMore() {
        Occasion secretary = on(BEFORE, VILLAGE_SECRETARY);
        for (Agreement agreement : List.of(AnAgreement.ofTwo().submitted(), AnAgreement.ofTwo().approved(), AnAgreement.ofTwo().signed(),
                AnAgreement.ofTwo().active(), AnAgreement.ofTwo().expired())) {
            outOfPlace(() -> agreement.change(AnAgreement.ofTwo().content(), AnAgreement.villageAndEnterprise(), 3, secretary));
            outOfPlace(() -> agreement.withdraw(secretary));
            outOfPlace(() -> AnAgreement.submit(agreement));
        }
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        Agreement agreement = AnAgreement.ofTwo().draft();
        agreement.withdraw(on(BEFORE, VILLAGE_SECRETARY));
        assertThat(agreement.getState()).isEqualTo(AgreementState.WITHDRAWN);
        outOfPlace(() -> AnAgreement.submit(agreement));
    }

    @Test
    void onlyWhatIsSubmittedIsDecided() {
        for (Agreement agreement : List.of(AnAgreement.ofTwo().draft(), AnAgreement.ofTwo().approved(), AnAgreement.ofTwo().active())) {
            outOfPlace(() -> agreement.approve(List.of(), DECIDING));
            outOfPlace(() -> agreement.returnIt("太晚", DECIDING));
        }
    }

    @Test
    void theLastSignatureMakesItSigned() {
        Agreement agreement = AnAgreement.ofTwo().approved();
        agreement.sign(pageOf(VILLAGE, BEFORE), DECIDING);
        assertThat(agreement.getState()).isEqualTo(AgreementState.APPROVED);
        refused("agreements.refusal.notYetSigned", () -> agreement.activate(List.of(), on(START, TOWNSHIP_OFFICIAL)));
        agreement.sign(pageOf(ENTERPRISE, BEFORE), DECIDING);
        assertThat(agreement.getState()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void signaturesAreThoseOfThePartiesOnceAndNotOfTheFuture() {
        Agreement agreement = AnAgreement.ofTwo().approved();
        invalid("organizationId", "agreements.signatureOfAStranger",
                () -> agreement.sign(pageOf(AnAgreement.OTHER_ENTERPRISE, BEFORE), DECIDING));
        invalid("signedOn", "agreements.signedInTheFuture", () -> agreement.sign(pageOf(VILLAGE, BEFORE.plusDays(1)), DECIDING));
        invalid("signedOn", "agreements.signedAfterTheEnd",
                () -> agreement.sign(pageOf(VILLAGE, END.plusDays(1)), on(END.plusDays(2), TOWNSHIP_OFFICIAL)));
        agreement.sign(pageOf(VILLAGE, BEFORE), DECIDING);
        refused("agreements.signedAlready", () -> agreement.sign(pageOf(VILLAGE, BEFORE), DECIDING));
        outOfPlace(() -> AnAgreement.ofTwo().submitted().sign(pageOf(VILLAGE, BEFORE), DECIDING));
    }

    @Test
    void itBeginsOnItsStartDateAtTheEarliest() {
        Agreement agreement = AnAgreement.ofTwo().signed();
        refused("agreements.refusal.startDate", () -> agreement.activate(List.of(), on(START.minusDays(1), TOWNSHIP_OFFICIAL)));
        refused("agreements.refusal.termOver", () -> agreement.activate(List.of(), on(END.plusDays(1), TOWNSHIP_OFFICIAL)));
        agreement.activate(List.of(), on(START, CALENDAR));
        assertThat(agreement.getState()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.getActivatedOn()).isEqualTo(START);
    }

    @Test
    void daysOfSuspensionDoNotCount() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.suspend("停产整顿", on(MIDDLE, TOWNSHIP_OFFICIAL));
        assertThat(agreement.countsOn(MIDDLE)).isFalse();
        agreement.resume(on(MIDDLE.plusDays(3), TOWNSHIP_OFFICIAL));
        assertThat(agreement.countsOn(MIDDLE.minusDays(1))).isTrue();
        assertThat(agreement.countsOn(MIDDLE.plusDays(2))).isFalse();
        assertThat(agreement.countsOn(MIDDLE.plusDays(3))).isTrue();
    }

    @Test
    void aSuspensionTakenBackTheSameDayLeavesNoGap() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.suspend("误操作", on(MIDDLE, TOWNSHIP_OFFICIAL));
        agreement.resume(on(MIDDLE, TOWNSHIP_OFFICIAL));
        assertThat(agreement.countsOn(MIDDLE)).isTrue();
    }

    @Test
    void nothingCountsBeforeItIsActive() {
        assertThat(AnAgreement.ofTwo().signed().countsOn(START)).isFalse();
    }

    @Test
    void onlyARunningOneIsSuspendedResumedOrTerminated() {
        Occasion today = on(MIDDLE, TOWNSHIP_OFFICIAL);
        outOfPlace(() -> AnAgreement.ofTwo().signed().suspend("早", today));
        outOfPlace(() -> AnAgreement.ofTwo().active().resume(today));
        outOfPlace(() -> AnAgreement.ofTwo().signed().terminate("早", MIDDLE, 99, today));
        outOfPlace(() -> AnAgreement.ofTwo().expired().terminate("晚", MIDDLE, 99, today));
    }

    @Test
    void terminationSetsTheLastDay() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.terminate("企业搬迁", MIDDLE, 99, on(MIDDLE.plusDays(1), TOWNSHIP_OFFICIAL));
        assertThat(agreement.getState()).isEqualTo(AgreementState.TERMINATED);
        assertThat(agreement.getTerm().getEffectiveEnd()).isEqualTo(MIDDLE);
        assertThat(agreement.countsOn(MIDDLE)).isTrue();
        assertThat(agreement.countsOn(MIDDLE.plusDays(1))).isFalse();
        assertThat(agreement.getDocumentId()).isEqualTo(99);
    }

    @Test
    void aSuspendedOneCanBeTerminated() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.suspend("停产", on(MIDDLE, TOWNSHIP_OFFICIAL));
        agreement.terminate("关闭", MIDDLE, 99, on(MIDDLE, TOWNSHIP_OFFICIAL));
        assertThat(agreement.getState()).isEqualTo(AgreementState.TERMINATED);
    }

    @Test
    void terminationLiesNeitherInTheFutureNorBeforeTheStart() {
        Agreement agreement = AnAgreement.ofTwo().active();
        Occasion today = on(MIDDLE, TOWNSHIP_OFFICIAL);
        invalid("effectiveOn", "agreements.terminatedOutsideTerm", () -> agreement.terminate("早", MIDDLE.plusDays(1), 99, today));
        invalid("effectiveOn", "agreements.terminatedOutsideTerm", () -> agreement.terminate("早", START.minusDays(1), 99, today));
    }

    @Test
    void itExpiresAfterItsLastDay() {
        Agreement agreement = AnAgreement.ofTwo().active();
        assertThat(agreement.expire(on(END, CALENDAR))).isFalse();
        assertThat(agreement.getState()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.expire(on(END.plusDays(1), CALENDAR))).isTrue();
        assertThat(agreement.getState()).isEqualTo(AgreementState.EXPIRED);
        assertThat(agreement.expire(on(END.plusDays(2), CALENDAR))).isFalse();
    }

    @Test
    void aSuspendedOneExpiresToo() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.suspend("停产", on(MIDDLE, TOWNSHIP_OFFICIAL));
        assertThat(agreement.expire(on(END.plusDays(1), CALENDAR))).isTrue();
    }
}
