package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import java.util.Optional;
import org.lianjian.platform.access.Actor;

/** Signing in and out, and who a cookie belongs to. */
@Local
public interface SignIn {

    /**
     * Checks name and password; takes the same time whether the account exists or not.
     *
     * @throws SignInRefused if they are wrong or the account is locked
     */
    SignedIn signIn(String username, String password, String origin);

    /**
     * Whose sign-in this is, with the grants valid now, or without grants while the password must be changed; moves the idle time-out. Empty when
     * unknown, ended, or idle for too long.
     */
    Optional<Actor> recognise(String cookie, String origin);

    /** Ends the sign-in on every node. */
    void signOut(String cookie);
}
