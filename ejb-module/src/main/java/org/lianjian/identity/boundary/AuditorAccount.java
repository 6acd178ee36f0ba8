package org.lianjian.identity.boundary;

/**
 * An account that somebody wants to name as auditor.
 *
 * @param independent whether it is in use and holds no role but that of an auditor, neither now nor from a later day on
 */
public record AuditorAccount(long id, String username, String displayName, boolean independent) {
}
