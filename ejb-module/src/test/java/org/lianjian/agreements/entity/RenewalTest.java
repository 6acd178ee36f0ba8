package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.entity.AnAgreement.CALENDAR;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.MUNICIPAL_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.AnAgreement.TOWNSHIP_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE_SECRETARY;
import static org.lianjian.agreements.entity.AnAgreement.on;
import static org.lianjian.agreements.entity.Refusals.outOfPlace;
import static org.lianjian.agreements.entity.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.platform.access.Actor;

class RenewalTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    @Test
    void theSuccessorIsADraftOfTheFollowingTerm() {
        Agreement successor = renewed(AnAgreement.ofTwo().active());
        assertThat(successor.getState()).isEqualTo(AgreementState.DRAFT);
        assertThat(successor.getTerm().getStart()).isEqualTo(END.plusDays(1));
        assertThat(successor.getTerm().getEnd()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(successor.getNumber()).isNull();
    }

    @Test
    void whatIsNotDoneIsCarriedOver() {
        Agreement agreement = AnAgreement.ofTwo().promising("宣讲", 4, DUE).promising("采购", 3, null).active();
        agreement.commitments().get(0).count(BigDecimal.ZERO, BigDecimal.ONE);
        agreement.commitments().get(1).count(BigDecimal.ZERO, BigDecimal.valueOf(3));
        List<AgreementCommitment> carried = renewed(agreement).commitments();
        assertThat(carried).hasSize(1);
        assertThat(carried.get(0).getMeasure()).isEqualTo("宣讲");
        assertThat(carried.get(0).getTarget()).isEqualByComparingTo("3");
        assertThat(carried.get(0).getDue()).isEqualTo(DUE.plusYears(1));
        assertThat(carried.get(0).getDone()).isZero();
    }

    @Test
    void theSuccessorNamesThePartiesAsTheyAreNamedNow() {
        NamedParty renamed = new NamedParty(2, "康迪控股集团", "康迪集团", ENTERPRISE.kind(), null, ENTERPRISE.townshipCode(), ENTERPRISE.role());
        Agreement successor = AnAgreement.ofTwo().active()
                .renew(List.of(VILLAGE, renamed), AnAgreement.villageAndEnterprise(), 3, on(END, VILLAGE_SECRETARY));
        assertThat(successor.getPartiesLabel()).isEqualTo("康迪集团 – 花街村");
    }

    @Test
    void anExpiredOneIsRenewedWithinAYear() {
        assertThat(AnAgreement.ofTwo().expired().objection(AgreementStep.RENEW,
                on(END.plusYears(1), VILLAGE_SECRETARY))).isEmpty();
        refused("agreements.refusal.renewalTooLate", () -> renew(AnAgreement.ofTwo().expired(), END.plusYears(1).plusDays(1), VILLAGE_SECRETARY));
    }

    @Test
    void aSuspendedOneWaitsForItsResumption() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.suspend("停产", on(START, TOWNSHIP_OFFICIAL));
        refused("agreements.refusal.suspended", () -> renew(agreement, END, VILLAGE_SECRETARY));
    }

    @Test
    void whatDoesNotRunIsNotRenewed() {
        outOfPlace(() -> renew(AnAgreement.ofTwo().signed(), END, VILLAGE_SECRETARY));
    }

    @Test
    void aTownshipDoesNotDrawUpWhatReachesBeyondIt() {
        Agreement agreement = AnAgreement.between(VILLAGE, ENTERPRISE, AnAgreement.ENTERPRISE_NEXT_DOOR).active();
        refused("agreements.refusal.municipalDraws", () -> renew(agreement, END, TOWNSHIP_OFFICIAL));
        assertThat(renewedBy(agreement, MUNICIPAL_OFFICIAL).getState()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void aRunningPredecessorEndsTheDayBefore() {
        Agreement agreement = AnAgreement.ofTwo().active();
        Agreement successor = AnAgreement.ofTwo().from(END.minusDays(9), END.plusYears(1)).signed();
        assertThat(agreement.supersede(successor, on(END.minusDays(9), CALENDAR))).isTrue();
        assertThat(agreement.getState()).isEqualTo(AgreementState.SUPERSEDED);
        assertThat(agreement.getTerm().getEffectiveEnd()).isEqualTo(END.minusDays(10));
    }

    @Test
    void anExpiredPredecessorStaysExpired() {
        Agreement agreement = AnAgreement.ofTwo().expired();
        assertThat(agreement.supersede(renewed(agreement), on(END.plusDays(2), CALENDAR))).isFalse();
        assertThat(agreement.getState()).isEqualTo(AgreementState.EXPIRED);
    }

    private static Agreement renewed(Agreement agreement) {
        return renewedBy(agreement, VILLAGE_SECRETARY);
    }

    private static Agreement renewedBy(Agreement agreement, Actor actor) {
        return renew(agreement, END, actor);
    }

    private static Agreement renew(Agreement agreement, LocalDate today, Actor actor) {
        return agreement.renew(agreement.parties(), AnAgreement.villageAndEnterprise(), 3, on(today, actor));
    }
}
