package org.lianjian.identity.boundary;

import org.lianjian.platform.access.Actor;

/**
 * A successful sign-in.
 *
 * @param cookie      the opaque value for the cookie; known to nobody else
 * @param passwordDue whether the password is too old: nothing but changing it is open, and the actor has no grants
 */
public record SignedIn(String cookie, Actor actor, boolean passwordDue) {
}
