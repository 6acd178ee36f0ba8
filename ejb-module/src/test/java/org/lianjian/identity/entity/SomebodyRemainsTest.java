package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.platform.access.Role.LOG_ADMINISTRATOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.identity.entity.SomebodyRemains.Holder;
import org.lianjian.platform.errors.RuleViolated;

/** Invariant 14: of each administrator one remains. */
class SomebodyRemainsTest {

    private static final Holder READY = new Holder(1, true);
    private static final Holder NOT_YET = new Holder(2, false);

    @Test
    void theOnlyOneStays() {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> SomebodyRemains.check(LOG_ADMINISTRATOR, true, List.of()));
        assertThat(refused.invariant()).isEqualTo(14);
        assertThat(refused.key()).isEqualTo("identity.administrator.last");
        assertThat(refused.values()).containsExactly(LOG_ADMINISTRATOR);
    }

    @Test
    void whoCanSignInGoesWhenAnotherCan() {
        assertThatCode(() -> SomebodyRemains.check(LOG_ADMINISTRATOR, true, List.of(NOT_YET, READY))).doesNotThrowAnyException();
    }

    @Test
    void whoCanSignInStaysWhileNoOtherHasAPassword() {
        assertThat(catchThrowableOfType(RuleViolated.class, () -> SomebodyRemains.check(LOG_ADMINISTRATOR, true, List.of(NOT_YET)))).isNotNull();
    }

    @Test
    void whoHasNoPasswordGoesWhenThereIsAnother() {
        assertThatCode(() -> SomebodyRemains.check(LOG_ADMINISTRATOR, false, List.of(NOT_YET))).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(RuleViolated.class, () -> SomebodyRemains.check(LOG_ADMINISTRATOR, false, List.of()))).isNotNull();
    }
}
