package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianjian.systems.Members.ORIGIN;
import static org.lianjian.systems.Members.PASSWORD;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Together.Outcome;

/** Signing in and out, and what happens to those who guess, in the server. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {

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
    private SignIn signIn;

    private Actor administrator;
    private AccountDetails account;

    @BeforeEach
    void makeAMember() {
        administrator = office.administrator(Role.SYSTEM_ADMINISTRATOR);
        account = members.newMember();
    }

    @Test
    void whoKnowsThePasswordIsSignedInUntilSigningOut() {
        SignedIn signedIn = members.signIn(account);
        assertThat(signedIn.actor().accountId()).isEqualTo(account.id());
        assertThat(signIn.recognise(signedIn.cookie(), ORIGIN)).map(Actor::username).contains(account.username());

        signIn.signOut(signedIn.cookie());

        assertThat(signIn.recognise(signedIn.cookie(), ORIGIN)).isEmpty();
    }

    @Test
    void theNameMayBeTypedInCapitalsAndWithSpaces() {
        assertThat(signIn.signIn(" " + account.username().toUpperCase() + " ", PASSWORD, ORIGIN).actor().accountId()).isEqualTo(account.id());
    }

    @Test
    void wrongNameAndWrongPasswordAreRefusedAlike() {
        SignInRefused password = refused(account.username(), "wrong-password-1");
        SignInRefused name = refused("nobody-" + Office.unique(), PASSWORD);

        assertThat(password.key()).isEqualTo(name.key());
        assertThat(password.isLocked()).isFalse();
    }

    @Test
    void fiveFailuresLockTheAccountForTenMinutes() {
        failFiveTimes();

        SignInRefused refused = refused(account.username(), PASSWORD);
        assertThat(refused.isLocked()).isTrue();
        assertThat(refused.values()).containsExactly(10L);
        Instant until = members.details(account).lockedUntil();
        assertThat(Duration.between(Instant.now(), until)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10).plusSeconds(1));
    }

    @Test
    void aNameWithoutAccountIsLockedTooSoThatNobodyLearnsWhichExist() {
        String nobody = "nobody-" + Office.unique();
        for (int i = 0; i < 5; i++) {
            refused(nobody, PASSWORD);
        }
        assertThat(refused(nobody, PASSWORD).isLocked()).isTrue();
    }

    @Test
    void twentyGuessesAtOnceAreNoMoreThanFive() {
        List<Outcome<SignedIn>> guesses = together.times(20, Actor.nobody(ORIGIN),
                () -> signIn.signIn(account.username(), "wrong-password-1", ORIGIN));

        assertThat(guesses).allMatch(guess -> guess.problem() instanceof SignInRefused);
        assertThat(database.count("select failures from sign_in_failure where username = ?", account.username())).isEqualTo(5);
    }

    @Test
    void theLockEndsByItselfAndTheAdministratorLiftsItBefore() {
        failFiveTimes();
        Timestamp past = Timestamp.from(Instant.now().minusSeconds(1));
        database.change("update sign_in_failure set locked_until = ? where username = ?", past, account.username());
        assertThat(members.signIn(account).actor().accountId()).isEqualTo(account.id());

        failFiveTimes();
        office.as(administrator, () -> accounts.unlock(RecordRef.latest(account.id())));
        assertThat(members.signIn(account).actor().accountId()).isEqualTo(account.id());
    }

    @Test
    void aRightPasswordForgetsTheFailuresBeforeIt() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                refused(account.username(), "wrong-password-1");
            }
            assertThat(members.signIn(account).cookie()).isNotBlank();
        }
    }

    @Test
    void twentyIdleMinutesEndASignIn() {
        SignedIn early = members.signIn(account);
        lastSeen(early, Duration.ofMinutes(19));
        assertThat(signIn.recognise(early.cookie(), ORIGIN)).isPresent();
        lastSeen(early, Duration.ofMinutes(21));
        assertThat(signIn.recognise(early.cookie(), ORIGIN)).isEmpty();
    }

    @Test
    void useMovesTheIdleTime() {
        SignedIn signedIn = members.signIn(account);
        lastSeen(signedIn, Duration.ofMinutes(15));
        signIn.recognise(signedIn.cookie(), ORIGIN);

        assertThat(database.count("select count(*) from sign_in_session where account_id = ? and last_seen_at > ?", account.id(),
                Timestamp.from(Instant.now().minusSeconds(60)))).isEqualTo(1);
    }

    private void failFiveTimes() {
        for (int i = 0; i < 5; i++) {
            refused(account.username(), "wrong-password-1");
        }
    }

    private SignInRefused refused(String username, String password) {
        SignInRefused refused = catchThrowableOfType(SignInRefused.class, () -> signIn.signIn(username, password, ORIGIN));
        assertThat(refused).as("refusal of " + username).isNotNull();
        return refused;
    }

    private void lastSeen(SignedIn signedIn, Duration ago) {
        database.change("update sign_in_session set last_seen_at = ? where account_id = ?", Timestamp.from(Instant.now().minus(ago)),
                signedIn.actor().accountId());
    }
}
