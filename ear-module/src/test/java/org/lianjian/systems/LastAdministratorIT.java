package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** The last of each of the three administrators cannot be removed (invariant 14), in the server. Others' grants are set aside meanwhile. */
@ExtendWith(ArquillianExtension.class)
class LastAdministratorIT {

    private static final long SET_ASIDE = -14;

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Together together;

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private OfficeClock clock;

    private Actor system;
    private Actor security;

    @BeforeEach
    void setOthersAside() {
        system = office.administrator(Role.SYSTEM_ADMINISTRATOR);
        security = office.administrator(Role.SECURITY_ADMINISTRATOR);
        database.change("update role_grant set revoked_at = granted_at, revoked_by = ? where revoked_at is null and scope_level = 'SYSTEM'",
                SET_ASIDE);
    }

    @AfterEach
    void takeOthersBack() {
        database.change("update role_grant set revoked_at = null, revoked_by = null where revoked_by = ?", SET_ASIDE);
    }

    @Test
    void theLastOfEachKindIsNeitherClosedNorRevoked() {
        for (Role role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.LOG_ADMINISTRATOR)) {
            AccountDetails only = administrator(role);

            assertLast(() -> close(only));
            assertLast(() -> revoke(only));

            AccountDetails second = administrator(role);
            revoke(only);
            assertLast(() -> close(second));
        }
    }

    @Test
    void whoHoldsTheRoleForATimeOrHasNoPasswordIsNoSuccessor() {
        AccountDetails only = administrator(Role.LOG_ADMINISTRATOR);
        AccountDetails forATime = members.newMember();
        give(forATime, Role.LOG_ADMINISTRATOR, clock.today().plusYears(9));
        AccountDetails withoutPassword = office.newAccount();
        give(withoutPassword, Role.LOG_ADMINISTRATOR, null);

        assertLast(() -> revoke(only));
        assertLast(() -> close(only));
    }

    @Test
    void theOnlyOneIsNotGivenTheRoleForATime() {
        AccountDetails first = members.newMember();
        assertLast(() -> give(first, Role.LOG_ADMINISTRATOR, clock.today().plusDays(1)));
    }

    @Test
    void aGrantThatHasRunOutMayGo() {
        administrator(Role.LOG_ADMINISTRATOR);
        AccountDetails former = administrator(Role.LOG_ADMINISTRATOR);
        database.change("update role_grant set valid_from = ?, valid_to = ? where account_id = ?", LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31), former.id());
        assertThat(revoke(former).grants()).singleElement().matches(grant -> grant.revoked());
    }

    @Test
    void ofTwoWhoRevokeEachOtherAtOnceOneRemains() {
        for (int round = 0; round < 3; round++) {
            AccountDetails one = administrator(Role.SECURITY_ADMINISTRATOR);
            AccountDetails other = administrator(Role.SECURITY_ADMINISTRATOR);
            Actor first = members.signIn(one).actor();
            Actor second = members.signIn(other).actor();

            oneIsDone(together.at(List.of(new Deed<>(first, () -> accounts.revoke(other.id(), other.grants().get(0).id())),
                    new Deed<>(second, () -> accounts.revoke(one.id(), one.grants().get(0).id())))));

            setOthersAside();
        }
    }

    @Test
    void ofTwoWhoCloseEachOtherAtOnceOneRemains() {
        for (int round = 0; round < 3; round++) {
            AccountDetails one = administrator(Role.SYSTEM_ADMINISTRATOR);
            AccountDetails other = administrator(Role.SYSTEM_ADMINISTRATOR);
            Actor first = members.signIn(one).actor();
            Actor second = members.signIn(other).actor();

            oneIsDone(together.at(List.of(new Deed<>(first, () -> accounts.close(RecordRef.latest(other.id()))),
                    new Deed<>(second, () -> accounts.close(RecordRef.latest(one.id()))))));

            setOthersAside();
        }
    }

    @Test
    void ofThreeRemovedAtOnceInBothWaysOneRemains() {
        for (int round = 0; round < 2; round++) {
            AccountDetails one = administrator(Role.LOG_ADMINISTRATOR);
            AccountDetails other = administrator(Role.LOG_ADMINISTRATOR);
            AccountDetails third = administrator(Role.LOG_ADMINISTRATOR);
            List<Outcome<AccountDetails>> outcomes = together.at(List.of(new Deed<>(system, () -> accounts.close(RecordRef.latest(one.id()))),
                    new Deed<>(security, () -> accounts.revoke(other.id(), other.grants().get(0).id())),
                    new Deed<>(system, () -> accounts.close(RecordRef.latest(third.id())))));

            assertThat(outcomes.stream().filter(Outcome::done)).hasSize(2);
            assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(RuleViolated.class);
            setOthersAside();
        }
    }

    private static void oneIsDone(List<Outcome<AccountDetails>> outcomes) {
        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(RuleViolated.class);
    }

    private AccountDetails administrator(Role role) {
        return give(members.newMember(), role, null);
    }

    private AccountDetails give(AccountDetails account, Role role, LocalDate until) {
        GrantDraft draft = new GrantDraft();
        draft.setRole(role);
        draft.setLevel(ScopeLevel.SYSTEM);
        draft.setValidTo(until);
        return office.as(security, () -> accounts.grant(account.id(), draft));
    }

    private AccountDetails close(AccountDetails account) {
        return office.as(system, () -> accounts.close(RecordRef.latest(account.id())));
    }

    private AccountDetails revoke(AccountDetails account) {
        return office.as(security, () -> accounts.revoke(account.id(), account.grants().get(0).id()));
    }

    private static void assertLast(Runnable removal) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, removal::run);
        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo("identity.administrator.last");
        assertThat(refused.invariant()).isEqualTo(14);
    }
}
