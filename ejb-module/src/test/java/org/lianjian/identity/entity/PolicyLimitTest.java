package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.settings.Setting;

class PolicyLimitTest {

    @ParameterizedTest
    @CsvSource({"LEAST_LENGTH,9,10,64,65", "KINDS,1,2,4,5", "FAILURES_UNTIL_LOCK,2,3,5,6", "LOCK_MINUTES,9,10,1440,1441",
        "IDLE_MINUTES,0,1,20,21", "PASSWORD_DAYS,29,30,365,366"})
    void thePolicyStaysWithinItsLimits(PolicyLimit limit, int tooSmall, int least, int most, int tooGreat) {
        assertThat(limit.faultIn(least)).isEmpty();
        assertThat(limit.faultIn(most)).isEmpty();
        assertThat(limit.faultIn(tooSmall)).extracting(Violation::values).isNotEmpty();
        assertThat(limit.faultIn(tooGreat)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLoosestIsAllowed(PolicyLimit limit) {
        assertThat(limit.faultIn(limit.loosest())).isEmpty();
    }

    @Test
    void noDaysMeansThatPasswordsLast() {
        assertThat(PolicyLimit.PASSWORD_DAYS.faultIn(0)).isEmpty();
        assertThat(PolicyLimit.PASSWORD_DAYS.faultIn(-1)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FAILURES_UNTIL_LOCK,LOCK_AFTER_FAILURES", "LOCK_MINUTES,LOCK_MINUTES", "IDLE_MINUTES,SESSION_IDLE_MINUTES"})
    void theSettingsOfANewInstallationHaveTheSameLimits(PolicyLimit limit, Setting setting) {
        for (int value = 0; value <= 1500; value++) {
            assertThat(setting.faultIn(String.valueOf(value)).isPresent()).as("%s %d", setting, value)
                    .isEqualTo(limit.faultIn(value).findAny().isPresent());
        }
        assertThat(setting.defaultValue()).isEqualTo(String.valueOf(limit.loosest()));
    }
}
