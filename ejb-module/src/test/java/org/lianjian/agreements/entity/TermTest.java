package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.Refusals.invalid;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void aTermMayLastAsLongAsTheSettingSays() {
        assertThatCode(() -> TermIsValid.check(START, START.plusYears(3), 3)).doesNotThrowAnyException();
    }

    @Test
    void aTermMayNotLastADayLonger() {
        refusedByInvariant(3, "agreements.termTooLong", () -> TermIsValid.check(START, START.plusYears(3).plusDays(1), 3));
    }

    @Test
    void aTermEndsAfterItStarts() {
        refusedByInvariant(3, "agreements.termReversed", () -> TermIsValid.check(START, START, 3));
        refusedByInvariant(3, "agreements.termReversed", () -> TermIsValid.check(START, START.minusDays(1), 3));
    }

    @Test
    void daysThatNoCalendarOfAnOfficeHasAreRefused() {
        invalid("start", "agreements.dateOutOfRange", () -> TermIsValid.check(LocalDate.of(1, 1, 1), END, 3));
        invalid("end", "agreements.dateOutOfRange", () -> TermIsValid.check(START, LocalDate.MAX, 3));
    }

    @Test
    void bothDaysBelongToTheTerm() {
        Term term = new Term(START, END);
        assertThat(term.contains(START)).isTrue();
        assertThat(term.contains(END)).isTrue();
        assertThat(term.contains(START.minusDays(1))).isFalse();
        assertThat(term.contains(END.plusDays(1))).isFalse();
    }

    @Test
    void anEarlierEndKeepsTheAgreedOne() {
        Term ended = new Term(START, END).endingOn(START.plusDays(9));
        assertThat(ended.getEnd()).isEqualTo(END);
        assertThat(ended.getEffectiveEnd()).isEqualTo(START.plusDays(9));
        assertThat(ended.contains(START.plusDays(10))).isFalse();
    }

    @Test
    void aLaterEndDoesNotProlongIt() {
        assertThat(new Term(START, END).endingOn(END.plusDays(5)).getEffectiveEnd()).isEqualTo(END);
    }

    @Test
    void theFollowingTermBeginsTheNextDayAndIsAsLong() {
        Term calendarYear = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).following(3);
        assertThat(calendarYear.getStart()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(calendarYear.getEnd()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void theFollowingTermIsCutToTheSetting() {
        Term following = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)).following(2);
        assertThat(following.getEnd()).isEqualTo(LocalDate.of(2029, 1, 1));
        assertThatCode(() -> TermIsValid.check(following.getStart(), following.getEnd(), 2)).doesNotThrowAnyException();
    }
}
