package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianjian.agreements.boundary.AgreementState;

class TermsDoNotOverlapTest {

    private static final long OTHER = 11;

    @ParameterizedTest
    @EnumSource(value = AgreementState.class, names = {"DRAFT", "RETURNED", "WITHDRAWN"}, mode = EnumSource.Mode.EXCLUDE)
    void whatWasHandedInIsInTheWay(AgreementState state) {
        refuses(START, END, null, other(state, END, END.plusYears(1)));
    }

    @ParameterizedTest
    @EnumSource(value = AgreementState.class, names = {"DRAFT", "RETURNED", "WITHDRAWN"})
    void whatWasNotHandedInIsNot(AgreementState state) {
        allows(START, END, null, other(state, START, END));
    }

    @Test
    void theNextDayIsFree() {
        allows(START, END, null, other(AgreementState.ACTIVE, START.minusYears(1), START.minusDays(1)));
        allows(START, END, null, other(AgreementState.APPROVED, END.plusDays(1), END.plusYears(1)));
    }

    @Test
    void oneCommonDayIsTooMuch() {
        refuses(START, END, null, other(AgreementState.TERMINATED, START.minusYears(1), START));
    }

    @Test
    void aRunningPredecessorMakesRoom() {
        allows(START, END, OTHER, other(AgreementState.ACTIVE, START.minusMonths(6), END));
        allows(START, END, OTHER, other(AgreementState.SUSPENDED, START.minusMonths(6), END));
    }

    @Test
    void aPredecessorThatHasEndedStaysAsItEnded() {
        refuses(START, END, OTHER, other(AgreementState.EXPIRED, START.minusMonths(6), START));
    }

    @Test
    void aSuccessorDoesNotBeginBeforeItsPredecessor() {
        refuses(START, END, OTHER, other(AgreementState.ACTIVE, START, END));
    }

    private static TermOnFile other(AgreementState state, LocalDate start, LocalDate end) {
        return new TermOnFile(OTHER, "花结〔2026〕1号", state, start, end);
    }

    private static void allows(LocalDate start, LocalDate end, Long predecessor, TermOnFile other) {
        assertThatCode(() -> TermsDoNotOverlap.check(new Term(start, end), predecessor, List.of(other))).doesNotThrowAnyException();
    }

    private static void refuses(LocalDate start, LocalDate end, Long predecessor, TermOnFile other) {
        refusedByInvariant(1, "agreements.termsOverlap", () -> TermsDoNotOverlap.check(new Term(start, end), predecessor, List.of(other)));
    }
}
