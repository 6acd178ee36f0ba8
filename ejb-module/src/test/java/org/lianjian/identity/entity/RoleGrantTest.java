package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.identity.entity.AGrant.GIVER;
import static org.lianjian.identity.entity.AGrant.NOW;
import static org.lianjian.identity.entity.AGrant.TODAY;
import static org.lianjian.platform.access.Role.AUDITOR;

import org.junit.jupiter.api.Test;
import org.lianjian.platform.errors.RuleViolated;

class RoleGrantTest {

    @Test
    void aGrantWithoutEndCountsOn() {
        assertThat(AGrant.of(AUDITOR).counts(TODAY.plusYears(30))).isTrue();
    }

    @Test
    void aGrantCountsThroughItsLastDay() {
        RoleGrant grant = AGrant.of(AUDITOR, TODAY, TODAY.plusDays(9));
        assertThat(grant.counts(TODAY.plusDays(9))).isTrue();
        assertThat(grant.counts(TODAY.plusDays(10))).isFalse();
    }

    @Test
    void aRevokedGrantCountsNoMore() {
        assertThat(AGrant.revoked(AUDITOR).counts(TODAY)).isFalse();
        assertThat(AGrant.revoked(AUDITOR).isRevoked()).isTrue();
    }

    @Test
    void aGrantIsRevokedOnce() {
        RoleGrant grant = AGrant.revoked(AUDITOR);
        assertThatThrownBy(() -> grant.revoke(GIVER, NOW)).isInstanceOf(RuleViolated.class)
                .hasMessageContaining("identity.grant.revokedAlready");
    }
}
