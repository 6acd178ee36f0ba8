package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.entity.AnAgreement.BEFORE;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.OTHER_ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE_SECRETARY;
import static org.lianjian.agreements.entity.AnAgreement.on;
import static org.lianjian.agreements.entity.Refusals.invalid;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.PartyRole;

class DraftingTest {

    private static final CommitmentLine OF_A_STRANGER = new CommitmentLine(null, 77L, "宣讲", BigDecimal.ONE, "场", null);
    private static final CommitmentLine TOO_LATE = new CommitmentLine(null, null, "宣讲", BigDecimal.ONE, "场", END.plusDays(1));
    private static final CommitmentLine UNKNOWN = new CommitmentLine(99L, null, "宣讲", BigDecimal.ONE, "场", null);

    @Test
    void theLeaderStandsFirstInTheLabel() {
        assertThat(AnAgreement.ofTwo().draft().getPartiesLabel()).isEqualTo("康迪 – 花街村");
    }

    @Test
    void theFirstPartyLeadsWhenNobodyDoes() {
        Agreement agreement = AnAgreement.between(VILLAGE, OTHER_ENTERPRISE).draft();
        assertThat(agreement.parties()).extracting(NamedParty::role).containsExactly(PartyRole.LEAD, PartyRole.MEMBER);
    }

    @Test
    void oneLeads() {
        invalid("parties[1].role", "agreements.severalLeaders",
                () -> AnAgreement.between(VILLAGE.as(PartyRole.LEAD), ENTERPRISE).draft());
    }

    @Test
    void theSearchFindsTitleAndBothNames() {
        assertThat(AnAgreement.ofTwo().draft().getSearchText()).contains("示例", "花街村", "永康市康迪客运出租有限公司", "康迪");
    }

    @Test
    void theKindIsCheckedOnSaving() {
        refusedByInvariant(2, "agreements.partiesMissing.VILLAGE", () -> AnAgreement.between(ENTERPRISE, OTHER_ENTERPRISE).draft());
    }

    @Test
    void theTermIsCheckedOnSaving() {
        refusedByInvariant(3, "agreements.termReversed", () -> AnAgreement.ofTwo().from(END, START).draft());
    }

    @Test
    void aPromiseWithoutADayIsDueAtTheEnd() {
        assertThat(AnAgreement.ofTwo().promising("宣讲", 4, null).draft().commitments().get(0).getDue()).isEqualTo(END);
    }

    @Test
    void promisesBelongToPartiesAndFallDueWithinTheTerm() {
        invalid("commitments[0].organizationId", "agreements.ownerNotAParty", () -> rewritten(OF_A_STRANGER));
        invalid("commitments[0].due", "agreements.dueOutsideTerm", () -> rewritten(TOO_LATE));
        invalid("commitments[0].id", "agreements.unknownCommitment", () -> rewritten(UNKNOWN));
    }

    @Test
    void rewritingKeepsThePartiesThatStay() {
        Agreement agreement = AnAgreement.ofTwo().draft();
        agreement.change(AnAgreement.between(OTHER_ENTERPRISE, VILLAGE).content(), AnAgreement.villageAndEnterprise(), 3,
                on(BEFORE, VILLAGE_SECRETARY));
        assertThat(agreement.parties()).extracting(NamedParty::organizationId).containsExactly(3L, 1L);
        assertThat(agreement.getPartiesLabel()).isEqualTo("三环 – 花街村");
    }

    @Test
    void progressIsShownInWholePercentAndFullOnlyWhenDone() {
        AgreementCommitment line = AnAgreement.ofTwo().promising("采购", 3, null).draft().commitments().get(0);
        line.count(BigDecimal.ZERO, new BigDecimal("2.999"));
        assertThat(line.percent()).isEqualTo(99);
        line.count(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(line.percent()).isEqualTo(100);
    }

    @Test
    void whatIsDoneNeverFallsBelowZero() {
        AgreementCommitment line = AnAgreement.ofTwo().promising("采购", 3, null).draft().commitments().get(0);
        line.count(BigDecimal.ONE, BigDecimal.ONE);
        line.count(BigDecimal.TEN.negate(), BigDecimal.TEN.negate());
        assertThat(line.getDone()).isZero();
        assertThat(line.getFiled()).isZero();
    }

    private static void rewritten(CommitmentLine line) {
        AgreementContent content = new AgreementContent("标题", null, START, END, List.of(VILLAGE, ENTERPRISE), List.of(line));
        AnAgreement.ofTwo().draft().change(content, AnAgreement.villageAndEnterprise(), 3, on(BEFORE, VILLAGE_SECRETARY));
    }
}
