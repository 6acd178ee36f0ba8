package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.identity.entity.AGrant.GIVER;
import static org.lianjian.identity.entity.AGrant.HOLDER;
import static org.lianjian.identity.entity.AGrant.TODAY;
import static org.lianjian.platform.access.Role.AUDITOR;
import static org.lianjian.platform.access.Role.LOG_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.SECURITY_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.SYSTEM_ADMINISTRATOR;
import static org.lianjian.platform.access.Role.TOWNSHIP_OFFICIAL;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.RuleViolated;

/** Invariant 14. */
class AdministratorsStandAloneTest {

    private static Stream<Arguments> pairsOfRoles() {
        return Arrays.stream(Role.values()).flatMap(one -> Arrays.stream(Role.values()).filter(other -> other != one)
                .map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairsOfRoles")
    void anAdministratorsRoleGoesWithNoOtherInEitherOrder(Role held, Role wanted) {
        boolean administration = List.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, LOG_ADMINISTRATOR).stream()
                .anyMatch(role -> role == held || role == wanted);
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> give(wanted, AGrant.of(held)));
        assertThat(refused == null).isEqualTo(!administration);
        if (administration) {
            assertThat(refused.invariant()).isEqualTo(14);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyGrantsToThemself(Role role) {
        assertThatThrownBy(() -> AdministratorsStandAlone.check(AGrant.of(role), List.of(), HOLDER, TODAY))
                .isInstanceOf(RuleViolated.class).hasMessageContaining("identity.grant.self");
    }

    @Test
    void theSystemGivesTheFirstGrants() {
        assertThatCode(() -> AdministratorsStandAlone.check(AGrant.of(SYSTEM_ADMINISTRATOR), List.of(), null, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void whatWasRevokedOrHasEndedDoesNotStandInTheWay() {
        assertThatCode(() -> give(SYSTEM_ADMINISTRATOR, AGrant.revoked(TOWNSHIP_OFFICIAL))).doesNotThrowAnyException();
        assertThatCode(() -> give(SYSTEM_ADMINISTRATOR, AGrant.of(TOWNSHIP_OFFICIAL, TODAY.minusYears(1), TODAY.minusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatBeginsOnlyLaterStandsInTheWayAlready() {
        assertThatThrownBy(() -> give(SYSTEM_ADMINISTRATOR, AGrant.of(AUDITOR, TODAY.plusMonths(1), null)))
                .isInstanceOf(RuleViolated.class).hasMessageContaining("identity.grant.exclusive");
    }

    @Test
    void theSameRoleInTheSamePlaceIsNotGivenTwice() {
        assertThatThrownBy(() -> give(TOWNSHIP_OFFICIAL, AGrant.of(TOWNSHIP_OFFICIAL)))
                .isInstanceOf(RuleViolated.class).hasMessageContaining("identity.grant.held");
    }

    @Test
    void theSameRoleInAnotherPlaceMayBeGiven() {
        RoleGrant elsewhere = AGrant.of(TOWNSHIP_OFFICIAL).over(ScopeLevel.TOWNSHIP, null, "330784113000");
        assertThatCode(() -> give(TOWNSHIP_OFFICIAL, elsewhere)).doesNotThrowAnyException();
    }

    private static void give(Role wanted, RoleGrant held) {
        AdministratorsStandAlone.check(AGrant.of(wanted), List.of(held), GIVER, TODAY);
    }
}
