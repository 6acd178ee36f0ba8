package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.text.PlainText;

/** API tokens. */
@Local
public interface ApiTokens {

    /**
     * Issues a token for name and password; same rules as signing in.
     *
     * @param label what it is for, shown on the account page; may be null
     * @throws SignInRefused if name or password are wrong, the account is locked or the password must be changed first
     */
    IssuedToken issue(String username, String password, @PlainText(max = 60, required = false) String label, String origin);

    /** Whose token this is, with the grants valid now. Empty when unknown, expired or revoked. */
    Optional<Actor> recognise(String token, String origin);

    /** The caller's valid tokens, newest first. */
    List<TokenRow> mine();

    /** Revokes one of the caller's tokens. */
    void revoke(long id);
}
