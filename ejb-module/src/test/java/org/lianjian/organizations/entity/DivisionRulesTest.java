package org.lianjian.organizations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.platform.errors.Violation;

class DivisionRulesTest {

    @Test
    void theCodeSaysTheLevelAndWhereItLies() {
        assertThat(DivisionRules.levelOf("330784114201")).isEqualTo(DivisionLevel.VILLAGE);
        assertThat(DivisionRules.levelOf("330784114000")).isEqualTo(DivisionLevel.TOWN);
        assertThat(DivisionRules.levelOf("330784000000")).isEqualTo(DivisionLevel.COUNTY);
        assertThat(DivisionRules.parentOf("330784114201")).isEqualTo("330784114000");
        assertThat(DivisionRules.parentOf("330784114000")).isEqualTo("330784000000");
    }

    @Test
    void aVillageOfOnesOwnPlaceIsTaken() {
        assertThat(DivisionRules.faultsOf(draft("330784114201"), true, true)).isEmpty();
    }

    @Test
    void whatLiesElsewhereOrAboveIsNotOnesOwn() {
        assertThat(DivisionRules.faultsOf(draft("330784114201"), false, true)).extracting(Violation::key)
                .containsExactly("organizations.division.notFound");
        assertThat(DivisionRules.faultsOf(draft("330784000000"), true, true)).extracting(Violation::field).containsExactly("code");
    }

    @Test
    void aTownNeedsTheCharacterOfItsNumbersAndAVillageHasNone() {
        assertThat(DivisionRules.faultsOf(draft("330784114000"), true, true)).extracting(Violation::field).containsExactly("mark");
        DivisionDraft village = draft("330784114201");
        village.setMark("花");
        assertThat(DivisionRules.faultsOf(village, true, true)).extracting(Violation::field).containsExactly("mark");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        DivisionDraft draft = draft("330784114000");
        draft.setValidTo(LocalDate.of(1999, 1, 1));
        assertThat(DivisionRules.faultsOf(draft, true, false)).extracting(Violation::field).containsExactly("code", "mark", "validTo");
    }

    private static DivisionDraft draft(String code) {
        DivisionDraft draft = new DivisionDraft();
        draft.setCode(code);
        draft.setName("示例");
        draft.setValidFrom(LocalDate.of(2001, 1, 1));
        return draft;
    }
}
