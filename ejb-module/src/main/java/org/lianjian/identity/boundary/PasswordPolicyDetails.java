package org.lianjian.identity.boundary;

import java.time.Instant;

/**
 * The policy in force.
 *
 * @param leastLength       characters of a password at least
 * @param kinds             kinds of characters at least: small letters, capitals, digits, others
 * @param failuresUntilLock failures in a row that lock an account
 * @param lockMinutes       minutes a lock lasts
 * @param idleMinutes       minutes without a request that end a sign-in
 * @param passwordDays      days after which a password must be changed, 0 for never
 * @param changedByName     who changed it last; the system when nobody did
 */
public record PasswordPolicyDetails(int version, int leastLength, int kinds, int failuresUntilLock, int lockMinutes, int idleMinutes,
        int passwordDays, Instant changedAt, String changedByName) {
}
