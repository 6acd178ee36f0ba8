package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.systems.Members.ORIGIN;
import static org.lianjian.systems.Members.PASSWORD;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.PasswordPolicyDetails;
import org.lianjian.identity.boundary.PasswordPolicyDraft;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Together.Outcome;

/** The policy counts at once, and only the security administrator changes it, never below what the field's rules ask. */
@ExtendWith(ArquillianExtension.class)
class PasswordPolicyIT {

    private static final String NEXT = "Plum-orchard-27";

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private Together together;

    @Inject
    private Database database;

    @Inject
    private PasswordPolicies policies;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private ApiTokens tokens;

    private Actor security;
    private AccountDetails account;

    @BeforeEach
    void makeAMember() {
        security = office.administrator(Role.SECURITY_ADMINISTRATOR);
        account = members.newMember();
    }

    @AfterEach
    void loosen() {
        change(new PasswordPolicyValues());
    }

    @Test
    void aLongerLeastLengthCountsForTheNextPassword() {
        change(new PasswordPolicyValues().length(20).kinds(4));
        String link = members.newLink(account);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> passwords.setByLink(link, account.username(), NEXT));

        assertThat(refused.violations()).extracting(Violation::key).containsExactly("identity.password.tooShort");
        assertThat(policies.demands().leastLength()).isEqualTo(20);
        assertThat(members.signIn(account).cookie()).as("a password in use stays good").isNotBlank();
    }

    @Test
    void fewerFailuresAndALongerLockCountAtOnce() {
        change(new PasswordPolicyValues().failures(3).lock(60));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> signIn.signIn(account.username(), "wrong-password-1", ORIGIN)).isInstanceOf(SignInRefused.class);
        }
        SignInRefused refused = catchThrowableOfType(SignInRefused.class, () -> members.signIn(account));
        assertThat(refused.values()).containsExactly(60L);
    }

    @Test
    void aShorterIdleTimeEndsSignInsAtOnce() {
        SignedIn signedIn = members.signIn(account);
        database.change("update sign_in_session set last_seen_at = ? where account_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofMinutes(6))), account.id());
        change(new PasswordPolicyValues().idle(5));

        assertThat(signIn.recognise(signedIn.cookie(), ORIGIN)).isEmpty();
    }

    @Test
    void whoseOldPasswordIsTooOldChangesItBeforeAnythingElse() {
        change(new PasswordPolicyValues().days(30));
        database.change("update account set password_set_at = ? where id = ?", Timestamp.from(Instant.now().minus(Duration.ofDays(31))),
                account.id());

        SignedIn signedIn = members.signIn(account);
        assertThat(signedIn.passwordDue()).isTrue();
        Actor owner = signIn.recognise(signedIn.cookie(), ORIGIN).orElseThrow();
        assertThat(owner.grants()).isEmpty();
        assertThat(office.as(owner, passwords::isDue)).isTrue();
        assertThatThrownBy(() -> tokens.issue(account.username(), PASSWORD, null, ORIGIN)).isInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> changePassword(owner, PASSWORD)).isInstanceOf(InvalidInput.class);

        changePassword(owner, NEXT);

        signIn.recognise(signedIn.cookie(), ORIGIN).orElseThrow();
        assertThat(office.as(owner, passwords::isDue)).isFalse();
        assertThat(signIn.signIn(account.username(), NEXT, ORIGIN).passwordDue()).isFalse();
    }

    @Test
    void everyValueBelowTheFieldsRulesIsNamed() {
        PasswordPolicyDraft loose = new PasswordPolicyValues().length(9).kinds(1).failures(6).lock(9).idle(21).days(29).draft();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> office.as(security, () -> policies.change(latest(), loose)));

        assertThat(refused.violations()).extracting(Violation::field).containsExactly("leastLength", "kinds", "failuresUntilLock",
                "lockMinutes", "idleMinutes", "passwordDays");
    }

    @Test
    void theDatabaseRefusesALooserPolicyToo() {
        assertThatThrownBy(() -> database.change("update password_policy set least_length = 9")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> database.change("update password_policy set idle_minutes = 21")).isInstanceOf(Exception.class);
    }

    @Test
    void theEventHoldsOldAndNewValues() {
        change(new PasswordPolicyValues().length(12));
        List<String> facts = database.texts("select facts from audit_event where event = ? and outcome = 'DONE' order by id desc",
                AuditEvent.PASSWORD_POLICY_CHANGED.name());
        assertThat(facts.get(0)).contains("leastLength", "10 → 12").doesNotContain("kinds");
    }

    @Test
    void ofTwoChangesToTheSameVersionOneIsMade() {
        int version = office.as(security, policies::get).version();
        List<Outcome<PasswordPolicyDetails>> outcomes = together.times(3, security,
                () -> policies.change(RecordRef.of(1, version), new PasswordPolicyValues().length(15).draft()));

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).hasOnlyElementsOfType(StaleVersion.class);
    }

    private void changePassword(Actor owner, String next) {
        office.as(owner, () -> {
            passwords.change(PASSWORD, next);
            return null;
        });
    }

    private void change(PasswordPolicyValues values) {
        office.as(security, () -> policies.change(latest(), values.draft()));
    }

    private static RecordRef latest() {
        return RecordRef.latest(1);
    }
}
