package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.errors.RuleViolated;

class AccountTest {

    private final Account account = new Account("huajie", "花街村书记");

    @Test
    void aNewAccountHasNoPassword() {
        assertThat(account.getPasswordHash()).isNull();
    }

    @Test
    void closingForgetsThePassword() {
        account.setPasswordHash("hash", Instant.EPOCH);
        account.close();
        assertThat(account.isClosed()).isTrue();
        assertThat(account.getPasswordHash()).isNull();
    }

    @Test
    void aClosedAccountStaysAsItIs() {
        account.close();
        refused(account::close);
        refused(() -> account.rename("other", "其他"));
        refused(() -> account.setPasswordHash("hash", Instant.EPOCH));
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolated.class).hasMessageContaining("identity.account.closed");
    }
}
