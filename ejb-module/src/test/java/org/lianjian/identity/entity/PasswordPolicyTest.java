package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianjian.platform.errors.InvalidInput;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"pear-orchard", "Pearorchard", "pearorchard7", "梨园pearorchard", "7777777777x"})
    void tenCharactersOfTwoKindsAreEnough(String password) {
        assertThatCode(() -> POLICY.check("next", "huajie", password)).doesNotThrowAnyException();
    }

    @Test
    void nineCharactersAreTooFew() {
        assertThat(refusalOf("Abcdefg-9")).isEqualTo("identity.password.tooShort");
        assertThat(refusalOf(null)).isEqualTo("identity.password.tooShort");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(refusalOf("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷a")).isEqualTo("identity.password.tooShort");
    }

    @Test
    void moreThanTwoHundredCharactersAreTooMany() {
        assertThat(refusalOf("Ab".repeat(100) + "c")).isEqualTo("identity.password.tooLong");
        assertThatCode(() -> POLICY.check("next", "huajie", "Ab".repeat(100))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "111111111111", "AAAAAAAAAAAA", "------------", "梨园梨园梨园梨园梨园梨园"})
    void charactersOfOneKindAreNotEnough(String password) {
        assertThat(refusalOf(password)).isEqualTo("identity.password.fewKinds");
    }

    @Test
    void theSignInNameIsNoPartOfThePassword() {
        assertThat(refusalOf("2026-HuaJie-2026")).isEqualTo("identity.password.holdsUsername");
    }

    @Test
    void aStricterPolicyAsksForMore() {
        PasswordPolicy strict = new PasswordPolicy();
        strict.demandOfPasswords(14, 3, 0);
        assertThat(refusalOf(strict, "Abcdefgh-9")).isEqualTo("identity.password.tooShort");
        assertThat(refusalOf(strict, "Abcdefghijklmno")).isEqualTo("identity.password.fewKinds");
        assertThatCode(() -> strict.check("next", "huajie", "Abcdefghijk-lm")).doesNotThrowAnyException();
    }

    @Test
    void aPasswordIsOverdueAfterItsDays() {
        PasswordPolicy monthly = new PasswordPolicy();
        monthly.demandOfPasswords(10, 2, 30);
        Instant set = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(monthly.isOverdue(set, set.plus(Duration.ofDays(30)))).isFalse();
        assertThat(monthly.isOverdue(set, set.plus(Duration.ofDays(30)).plusSeconds(1))).isTrue();
        assertThat(monthly.isOverdue(null, set)).isTrue();
        assertThat(POLICY.isOverdue(set, set.plus(Duration.ofDays(9999)))).isFalse();
    }

    @Test
    void theMessageNamesTheField() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> POLICY.check("next", "huajie", "short"));
        assertThat(refused.violations()).extracting(violation -> violation.field()).containsExactly("next");
    }

    private static String refusalOf(String password) {
        return refusalOf(POLICY, password);
    }

    private static String refusalOf(PasswordPolicy policy, String password) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> policy.check("next", "huajie", password));
        return refused.violations().get(0).key();
    }
}
