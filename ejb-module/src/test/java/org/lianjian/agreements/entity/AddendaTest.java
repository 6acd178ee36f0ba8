package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.agreements.entity.AnAgreement.BEFORE;
import static org.lianjian.agreements.entity.AnAgreement.END;
import static org.lianjian.agreements.entity.AnAgreement.ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.MUNICIPAL_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.OTHER_ENTERPRISE;
import static org.lianjian.agreements.entity.AnAgreement.START;
import static org.lianjian.agreements.entity.AnAgreement.TOWNSHIP_OFFICIAL;
import static org.lianjian.agreements.entity.AnAgreement.VILLAGE;
import static org.lianjian.agreements.entity.AnAgreement.on;
import static org.lianjian.agreements.entity.Refusals.invalid;
import static org.lianjian.agreements.entity.Refusals.outOfPlace;
import static org.lianjian.agreements.entity.Refusals.refusedByInvariant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddendaTest {

    private static final String TEXT = "示例 增加两场讲座";

    @Test
    void theTextOfTheAgreementStaysAsItWasSigned() {
        Agreement agreement = AnAgreement.ofTwo().promising("宣讲", 4, null).active();
        String goals = agreement.getGoals();
        agreement.addAddendum(" " + TEXT + "\n", promise(ENTERPRISE.organizationId(), null), on(START, TOWNSHIP_OFFICIAL));
        assertThat(agreement.getGoals()).isEqualTo(goals);
        assertThat(agreement.addenda()).extracting(AgreementAddendum::getText).containsExactly(TEXT);
        assertThat(agreement.commitments().get(0).getMeasure()).isEqualTo("宣讲");
        assertThat(agreement.commitments().get(0).getAddendum()).isNull();
    }

    @Test
    void aNewPromiseNamesItsAddendumAndCountsBesideTheOthers() {
        Agreement agreement = AnAgreement.ofTwo().promising("宣讲", 4, null).active();
        AgreementAddendum addendum = agreement.addAddendum(TEXT, promise(null, null), on(START, TOWNSHIP_OFFICIAL));
        AgreementCommitment added = agreement.commitments().get(1);
        assertThat(added.getAddendum()).isSameAs(addendum);
        assertThat(added.getDue()).as("the end of the term").isEqualTo(END);
    }

    @Test
    void addendaAreCountedFromOne() {
        Agreement agreement = AnAgreement.ofTwo().active();
        agreement.addAddendum(TEXT, null, on(START, TOWNSHIP_OFFICIAL));
        assertThat(agreement.addAddendum(TEXT, null, on(START, TOWNSHIP_OFFICIAL)).getPosition()).isEqualTo(2);
        assertThat(agreement.commitments()).isEmpty();
    }

    @Test
    void aPromiseIsOwedByAPartyAndFallsDueWithinTheTerm() {
        Agreement agreement = AnAgreement.ofTwo().active();
        invalid("commitment.organizationId", "agreements.ownerNotAParty",
                () -> agreement.addAddendum(TEXT, promise(OTHER_ENTERPRISE.organizationId(), null), on(START, TOWNSHIP_OFFICIAL)));
        invalid("commitment.due", "agreements.dueOutsideTerm",
                () -> agreement.addAddendum(TEXT, promise(null, END.plusDays(1)), on(START, TOWNSHIP_OFFICIAL)));
    }

    @Test
    void onlyARunningAgreementHasAddenda() {
        outOfPlace(() -> AnAgreement.ofTwo().draft().addAddendum(TEXT, null, on(BEFORE, TOWNSHIP_OFFICIAL)));
        outOfPlace(() -> AnAgreement.ofTwo().expired().addAddendum(TEXT, null, on(END, TOWNSHIP_OFFICIAL)));
        Agreement suspended = AnAgreement.ofTwo().active();
        suspended.suspend("示例 洪水", on(START, TOWNSHIP_OFFICIAL));
        assertThat(suspended.addAddendum(TEXT, null, on(START, TOWNSHIP_OFFICIAL)).getPosition()).isEqualTo(1);
    }

    @Test
    void theMunicipalLevelRegistersWhatItDecides() {
        Agreement agreement = AnAgreement.between(VILLAGE, ENTERPRISE, AnAgreement.ENTERPRISE_NEXT_DOOR).active();
        refusedByInvariant(6, "agreements.refusal.municipalDecides",
                () -> agreement.addAddendum(TEXT, null, on(START, TOWNSHIP_OFFICIAL)));
        assertThat(agreement.addAddendum(TEXT, null, on(START, MUNICIPAL_OFFICIAL)).getPosition()).isEqualTo(1);
    }

    private static CommitmentLine promise(Long owner, LocalDate due) {
        return new CommitmentLine(null, owner, "采购", BigDecimal.TEN, "吨", due);
    }
}
