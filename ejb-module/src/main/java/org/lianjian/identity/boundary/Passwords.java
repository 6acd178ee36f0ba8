package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import java.util.List;

/** Setting one's own password. */
@Local
public interface Passwords {

    /**
     * Changes the caller's password and ends all other sign-ins.
     *
     * @throws SignInRefused if the present password was wrong too often
     * @throws org.lianjian.platform.errors.InvalidInput for field {@code present} or {@code next}
     */
    void change(String present, String next);

    /** Whether the caller's password is so old that nothing else is open before it is changed. */
    boolean isDue();

    /**
     * Whose passwords the one-time link can still set: sign-in names by alphabet, none if the link does not work (any more). A link
     * made for one account names one; that of the first start names the three first administrators, each until the password is set.
     */
    List<String> ownersOf(String linkToken);

    /**
     * Sets a password with a one-time link, which then stops working for that account.
     *
     * @param username one of {@link #ownersOf}
     * @param next     as {@link PasswordPolicies#demands} says, not the sign-in name
     */
    void setByLink(String linkToken, String username, String next);
}
