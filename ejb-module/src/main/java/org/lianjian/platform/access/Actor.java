package org.lianjian.platform.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever acts in the present request: a signed-in person with the grants valid now, nobody, or the system itself (timed work).
 *
 * @param accountId   the account, or null for nobody and for the system
 * @param username    the sign-in name
 * @param displayName the name shown beside what they did
 * @param grants      the grants valid at the time of the request
 * @param origin      the network address the request came from, or the name of the timed work
 */
public record Actor(Long accountId, String username, String displayName, List<Grant> grants, String origin) {

    public Actor {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        grants = List.copyOf(grants);
    }

    /** Somebody who has not signed in. */
    public static Actor nobody(String origin) {
        return new Actor(null, "", "", List.of(), origin);
    }

    /** The system, doing timed work. */
    public static Actor system(String work) {
        return new Actor(null, "system", "system", List.of(), work);
    }

    /** Whether this is a person with an account. */
    public boolean isSignedIn() {
        return accountId != null;
    }

    /** The roles held anywhere. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the role is held anywhere. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The organisations for which this person holds an organisation grant. */
    public Set<Long> organizationIds() {
        return grants.stream().filter(grant -> grant.level() == ScopeLevel.ORGANIZATION).map(Grant::organizationId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
