package org.lianjian.organizations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9144030071526726XG", "91330100799655058B", "91110000802100433B", "914403001922038216"})
    void publishedCodesAreConsistent(String code) {
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(CreditCode.isConsistent(code)).isTrue();
    }

    @Test
    void aWrongCheckCharacterIsNamedWithTheRightOne() {
        assertThat(CreditCode.isConsistent("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.checkCharacter("91350100M000100Y44")).isEqualTo('3');
    }

    @Test
    void swappedDigitsShow() {
        assertThat(CreditCode.isConsistent("91351000M000100Y43")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100I000100Y43", "91350100O000100Y43", "91350100S000100Y43", "91350100V000100Y43", "91350100Z000100Y43",
            "91350100m000100y43", "91350100M000100Y4", "91350100M000100Y433", "", "９1350100M000100Y43"})
    void codesOfAnotherShapeAreMalformed(String code) {
        assertThat(CreditCode.isWellFormed(code)).isFalse();
    }
}
