package org.lianjian.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.cooperation.entity.AProject.ENTERPRISE;
import static org.lianjian.cooperation.entity.AProject.TODAY;
import static org.lianjian.cooperation.entity.AProject.VILLAGE;
import static org.lianjian.cooperation.entity.AProject.by;
import static org.lianjian.cooperation.entity.AProject.money;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.MoneyTotal;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

class LedgerTest {

    private final Project project = AProject.agreed(DecidingLevel.TOWNSHIP);

    @Test
    void manySmallAmountsAddUpExactly() {
        for (int entry = 0; entry < 1000; entry++) {
            project.enter(money(MoneyKind.PAID, "0.10", "CNY", "凭证"), by(ENTERPRISE));
        }
        assertThat(Ledger.of(project).totals()).containsExactly(new MoneyTotal(MoneyKind.PAID, "CNY", new BigDecimal("100.00")));
    }

    @Test
    void theLargestAmountsLoseNoCent() {
        project.enter(money(MoneyKind.PLEDGED, "9999999999999.99", "CNY", null), by(ENTERPRISE));
        project.enter(money(MoneyKind.PLEDGED, "0.01", "CNY", null), by(ENTERPRISE));
        assertThat(Ledger.of(project).totals()).extracting(MoneyTotal::amount).containsExactly(new BigDecimal("10000000000000.00"));
    }

    @Test
    void kindsAndCurrenciesAreNeverAddedTogether() {
        project.enter(money(MoneyKind.PAID, "5.00", "USD", "凭证"), by(ENTERPRISE));
        project.enter(money(MoneyKind.PAID, "7.00", "CNY", "凭证"), by(ENTERPRISE));
        project.enter(money(MoneyKind.PLEDGED, "9.00", "CNY", null), by(ENTERPRISE));
        assertThat(Ledger.of(project).totals()).containsExactly(new MoneyTotal(MoneyKind.PLEDGED, "CNY", new BigDecimal("9.00")),
                new MoneyTotal(MoneyKind.PAID, "CNY", new BigDecimal("7.00")), new MoneyTotal(MoneyKind.PAID, "USD", new BigDecimal("5.00")));
    }

    @Test
    void aPledgeIsEnteredByWhoMakesItAndABookingByWhoReceivedIt() {
        assertThatThrownBy(() -> project.enter(money(MoneyKind.PLEDGED, "1.00", "CNY", null), by(VILLAGE))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> project.enter(money(MoneyKind.BOOKED, "1.00", "CNY", "凭证"), by(ENTERPRISE))).isInstanceOf(RuleViolated.class);
        project.enter(money(MoneyKind.PAID, "1.00", "CNY", "凭证"), by(VILLAGE));
        project.enter(money(MoneyKind.PAID, "1.00", "CNY", "凭证"), by(ENTERPRISE));
        assertThat(project.money()).hasSize(2);
    }

    @Test
    void moneyFlowsBetweenTwoPartiesOfTheProject() {
        assertThatThrownBy(() -> project.enter(between(1, 9), by(ENTERPRISE))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> project.enter(between(1, 1), by(ENTERPRISE))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothingIsPaidInTheFuture() {
        MoneyContent tomorrow = new MoneyContent(MoneyKind.PAID, BigDecimal.TEN, "CNY", TODAY.plusDays(1), 1, 2, null, "凭证");
        assertThatThrownBy(() -> project.enter(tomorrow, by(ENTERPRISE))).isInstanceOf(InvalidInput.class);
    }

    private static MoneyContent between(long payer, long payee) {
        return new MoneyContent(MoneyKind.PAID, BigDecimal.TEN, "CNY", TODAY, payer, payee, null, "凭证");
    }
}
