package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Members.ORIGIN;
import static org.lianjian.systems.Members.PASSWORD;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.IssuedToken;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Together.Outcome;

/** Tokens, one-time links and new passwords in the server. */
@ExtendWith(ArquillianExtension.class)
class CredentialsIT {

    private static final String OTHER_PASSWORD = "Peach-orchard-27";

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

    @Inject
    private Passwords passwords;

    @Inject
    private ApiTokens tokens;

    private Actor administrator;
    private AccountDetails account;

    @BeforeEach
    void makeAMember() {
        administrator = office.administrator(Role.SYSTEM_ADMINISTRATOR);
        account = members.newMember();
    }

    @Test
    void ofCookieTokenAndLinkOnlyHashesAreStored() {
        String cookie = members.signIn(account).cookie();
        String token = tokens.issue(account.username(), PASSWORD, "示例", ORIGIN).token();
        String link = members.newLink(account);

        assertThat(database.texts("select cookie_hash from sign_in_session where account_id = ?", account.id()))
                .singleElement().isNotEqualTo(cookie).asString().matches("[0-9a-f]{64}");
        assertThat(database.texts("select token_hash from api_token where account_id = ?", account.id()))
                .singleElement().isNotEqualTo(token).asString().matches("[0-9a-f]{64}");
        assertThat(database.texts("select token_hash from password_link where account_id = ?", account.id()))
                .singleElement().isNotEqualTo(link).asString().matches("[0-9a-f]{64}");
        assertThat(database.texts("select password_hash from account where id = ?", account.id()))
                .singleElement().asString().startsWith("PBKDF2WithHmacSHA512:210000:");
    }

    @Test
    void aTokenIsRecognisedUntilItsOwnerRevokesIt() {
        IssuedToken issued = tokens.issue(account.username(), PASSWORD, "示例 报表", ORIGIN);
        Actor owner = tokens.recognise(issued.token(), ORIGIN).orElseThrow();
        long id = office.as(owner, tokens::mine).get(0).id();

        Actor other = signIn.recognise(members.signIn(members.newMember()).cookie(), ORIGIN).orElseThrow();
        assertThatThrownBy(() -> revoke(other, id)).isInstanceOf(NotFound.class);
        revoke(owner, id);

        assertThat(tokens.recognise(issued.token(), ORIGIN)).isEmpty();
        assertThat(office.as(owner, tokens::mine)).isEmpty();
    }

    @Test
    void anExpiredTokenIsNobodys() {
        IssuedToken issued = tokens.issue(account.username(), PASSWORD, null, ORIGIN);
        database.change("update api_token set expires_at = ? where account_id = ?", Timestamp.from(Instant.now().minusSeconds(1)), account.id());

        assertThat(tokens.recognise(issued.token(), ORIGIN)).isEmpty();
    }

    @Test
    void aOneTimeLinkWorksOnce() {
        String link = members.newLink(account);
        assertThat(passwords.ownersOf(link)).containsExactly(account.username());

        passwords.setByLink(link, account.username(), OTHER_PASSWORD);

        assertThat(passwords.ownersOf(link)).isEmpty();
        assertThatThrownBy(() -> passwords.setByLink(link, account.username(), PASSWORD)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> members.signIn(account)).isInstanceOf(SignInRefused.class);
        assertThat(signIn.signIn(account.username(), OTHER_PASSWORD, ORIGIN).cookie()).isNotBlank();
    }

    @Test
    void aLinkIsNotUsedUpByAPasswordThatIsNotTaken() {
        String link = members.newLink(account);

        assertThatThrownBy(() -> passwords.setByLink(link, account.username(), "short")).isInstanceOf(InvalidInput.class);

        assertThat(passwords.ownersOf(link)).containsExactly(account.username());
    }

    @Test
    void aLinkUsedByTwoAtOnceSetsOnePassword() {
        String link = members.newLink(account);

        List<Outcome<String>> outcomes = together.times(4, Actor.nobody(ORIGIN), () -> {
            passwords.setByLink(link, account.username(), OTHER_PASSWORD);
            return link;
        });

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
    }

    @Test
    void aNewerLinkEndsTheOlder() {
        String older = members.newLink(account);
        String newer = members.newLink(account);

        assertThat(passwords.ownersOf(older)).isEmpty();
        assertThat(passwords.ownersOf(newer)).containsExactly(account.username());
    }

    @Test
    void aNewPasswordEndsAllOtherSignIns() {
        SignedIn elsewhere = members.signIn(account);
        SignedIn here = members.signIn(account);
        Actor owner = signIn.recognise(here.cookie(), ORIGIN).orElseThrow();

        office.as(owner, () -> {
            passwords.change(PASSWORD, OTHER_PASSWORD);
            return null;
        });

        assertThat(signIn.recognise(here.cookie(), ORIGIN)).isPresent();
        assertThat(signIn.recognise(elsewhere.cookie(), ORIGIN)).isEmpty();
    }

    @Test
    void closingAnAccountEndsEveryWayIn() {
        SignedIn signedIn = members.signIn(account);
        IssuedToken token = tokens.issue(account.username(), PASSWORD, null, ORIGIN);
        String link = members.newLink(account);

        office.as(administrator, () -> accounts.close(RecordRef.latest(account.id())));

        assertThat(signIn.recognise(signedIn.cookie(), ORIGIN)).isEmpty();
        assertThat(tokens.recognise(token.token(), ORIGIN)).isEmpty();
        assertThat(passwords.ownersOf(link)).isEmpty();
        assertThatThrownBy(() -> members.signIn(account)).isInstanceOf(SignInRefused.class);
    }

    private void revoke(Actor actor, long token) {
        office.as(actor, () -> {
            tokens.revoke(token);
            return null;
        });
    }
}
