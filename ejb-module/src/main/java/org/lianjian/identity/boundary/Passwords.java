package org.lianjian.identity.boundary;

import jakarta.ejb.Local;

/** Setting one's own password. */
@Local
public interface Passwords {

    /** Changes the caller's password and ends all other sign-ins. */
    void change(String present, String next);

    /** Whose password the one-time link sets: the sign-in name, or null if the link does not work (any more). */
    String ownerOf(String linkToken);

    /** Sets the password with a one-time link, which then stops working. */
    void setByLink(String linkToken, String next);
}
