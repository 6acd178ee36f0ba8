package org.lianjian.identity.boundary;

import org.lianjian.platform.access.Actor;

/**
 * A successful sign-in.
 *
 * @param cookie the opaque value for the cookie; known to nobody else
 */
public record SignedIn(String cookie, Actor actor) {
}
